import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { contactListViewSchema } from './contact-list-view.ts';

/** What a list can be saved as, with the media type of each. */
export const exportFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** More contacts are not put on paper: somebody is to sign each page that they have read. */
export const mostInPdf = 5_000;

export const exportContacts = operation({
  method: 'GET',
  path: '/api/v1/contacts/export',
  summary:
    'The contacts of a view, all pages of it, as a file in the person’s language: CSV, XLSX, or a PDF with a line to sign',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.extend(contactListViewSchema, {
    format: z.enum(Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]], { error: 'invalid' }),
  }),
  file: Object.values(exportFormats),
  success: { status: 200 },
  problems: ['input_invalid', 'export_too_long'],
});
