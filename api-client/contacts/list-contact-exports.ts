import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { historyActorSchema } from './contact-history.ts';
import { type ExportFormat, exportFormats } from './export-contacts.ts';

/** So many exports are shown, the newest. */
export const contactExportsShown = 10;

const contactExportSchema = z.object({
  id,
  at: timestamp,
  by: historyActorSchema,
  format: z.enum(Object.keys(exportFormats) as [ExportFormat, ...ExportFormat[]]),
  /** How many contacts it holds. */
  contacts: z.int(),
  /** By which search and filters, as the query of a page's address (`readContactListView`); empty: the whole list. */
  filters: z.string(),
});
export type ContactExport = z.infer<typeof contactExportSchema>;

export const listContactExports = operation({
  method: 'GET',
  path: '/api/v1/contacts/exports',
  summary: `Who exported the list of contacts last, when, as what and how much of it: the newest ${contactExportsShown}`,
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: z.object({ exports: z.array(contactExportSchema) }) },
  problems: [],
});
