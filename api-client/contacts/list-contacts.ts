import * as z from 'zod/mini';
import { optionalText, pageSize } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';
import { contactListViewSchema } from './contact-list-view.ts';

/** A list of more contacts is not counted for each of its pages: countContacts tells how many there are. */
export const mostCountedWithPage = 1_000;

export const contactListSchema = z.object({
  contacts: z.array(contactSchema),
  /** Hand this back, with the same view, to get the next page; absent on the last one. */
  nextCursor: z.optional(z.string()),
  /** How many contacts match, over all pages; null where they are more than are counted with each page. */
  total: z.nullable(z.int()),
  /** Nobody matches the search as it was typed: these do with a mistake in it forgiven. */
  isSpelledAlike: z.boolean(),
});

export type ContactList = z.infer<typeof contactListSchema>;

export const listContacts = operation({
  method: 'GET',
  path: '/api/v1/contacts',
  summary:
    'The authorisation list of the organisation, searched, filtered and in order, a page at a time; who has no value to sort by comes last in either direction',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.extend(contactListViewSchema, { cursor: z.optional(optionalText(4000)), limit: pageSize }),
  success: { status: 200, body: contactListSchema },
  problems: ['input_invalid'],
});
