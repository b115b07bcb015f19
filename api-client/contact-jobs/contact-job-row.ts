import * as z from 'zod/mini';
import { contactChangeSchema } from '../contacts/contact-history.ts';
import { id } from '../fields.ts';
import { rowOutcomes } from './contact-job.ts';
import { rowReasonSchema } from './row-reason.ts';

/** One row of a job: of a file, or a contact of a selection. */
export const contactJobRowSchema = z.object({
  /** In the file, where the headings are line 1; of a selection, counted from 1. */
  line: z.int(),
  name: z.string(),
  email: z.string(),
  contactId: z.nullable(id),
  outcome: z.enum(rowOutcomes),
  /** The outcome is no plan: it was done, or tried. */
  isDone: z.boolean(),
  reasons: z.array(rowReasonSchema),
  /** What a `change` changes. */
  changes: z.array(contactChangeSchema),
  /** As they stand in the file, in its order; the mobile numbers only for whoever brought the file. */
  cells: z.array(z.string()),
});

export type ContactJobRow = z.infer<typeof contactJobRowSchema>;
