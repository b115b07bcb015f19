import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { contactListViewSchema } from './contact-list-view.ts';

export const countContacts = operation({
  method: 'GET',
  path: '/api/v1/contacts/count',
  summary: 'How many contacts a list has on all its pages, for lists that are too long to say so on each',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.omit(contactListViewSchema, { sort: true, direction: true }),
  success: { status: 200, body: z.object({ total: z.int() }) },
  problems: ['input_invalid'],
});
