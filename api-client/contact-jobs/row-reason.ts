import * as z from 'zod/mini';
import { fieldCodes, type ProblemCode, problemStatus } from '../problems.ts';
import { importColumns } from './import-column.ts';

/** Why a row is refused, where neither a field nor the rules for one contact say so. */
export const rowCodes = [
  'row_twice_in_file',
  'row_language_unknown',
  'row_yes_or_no',
  'row_too_many_cells',
  'row_characters_lost',
  'row_cell_error',
  'row_access_withdrawn',
  'row_invite_needs_sign_in',
  'row_manage_needs_sign_in',
  'row_day',
  'row_dates_without_right',
] as const;
export type RowCode = (typeof rowCodes)[number];

const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** One reason for which a row is refused: at which column, and with which other line it clashes, where there is one. */
export const rowReasonSchema = z.object({
  column: z.nullable(z.enum(importColumns)),
  code: z.enum([...rowCodes, ...fieldCodes, ...problemCodes]),
  line: z.optional(z.int()),
});

export type RowReason = z.infer<typeof rowReasonSchema>;
