import * as z from 'zod/mini';
import { optionalText } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const contactListSchema = z.object({
  contacts: z.array(contactSchema),
  /** Hand this back to get the next page; absent on the last one. */
  nextCursor: z.optional(z.string()),
  /** How many contacts match the search, over all pages. */
  total: z.int(),
});

export type ContactList = z.infer<typeof contactListSchema>;

export const listContacts = operation({
  method: 'GET',
  path: '/api/v1/contacts',
  summary: 'The authorisation list of the organisation, by name, a page at a time',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.object({
    search: z.optional(optionalText(200)),
    cursor: z.optional(optionalText(1000)),
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 25),
  }),
  success: { status: 200, body: contactListSchema },
  problems: ['input_invalid'],
});
