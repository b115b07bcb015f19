import * as z from 'zod/mini';
import { id, optionalText, pageSize } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactHistoryEntrySchema, historyKinds } from './contact-history.ts';

export const contactHistorySchema = z.object({
  entries: z.array(contactHistoryEntrySchema),
  /** Hand this back to get the next page; absent on the last one. */
  nextCursor: z.optional(z.string()),
});

export const listContactHistory = operation({
  method: 'GET',
  path: '/api/v1/contacts/{contactId}/history',
  summary: 'What happened to a contact in this organisation, newest first, a page at a time',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  query: z.object({
    /** Without it, of all kinds. */
    kind: z.optional(z.enum(historyKinds, { error: 'invalid' })),
    cursor: z.optional(optionalText(1000)),
    limit: pageSize,
  }),
  success: { status: 200, body: contactHistorySchema },
  problems: ['input_invalid', 'not_found'],
});
