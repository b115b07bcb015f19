import * as z from 'zod/mini';
import { contactSchema } from '../contacts/contact.ts';
import { optionalText, pageSize } from '../fields.ts';
import { operation } from '../operation.ts';

export const contactsToReviewSchema = z.object({
  contacts: z.array(contactSchema),
  /** Hand this back to get the next page; absent on the last one. */
  nextCursor: z.optional(z.string()),
});

export const listContactsToReview = operation({
  method: 'GET',
  path: '/api/v1/review/contacts',
  summary:
    'Whose access is still to be confirmed in the round under way: who was confirmed longest ago comes first, then by name',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.object({ cursor: z.optional(optionalText(2000)), limit: pageSize }),
  success: { status: 200, body: contactsToReviewSchema },
  problems: ['input_invalid', 'not_found'],
});
