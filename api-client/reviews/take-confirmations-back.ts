import * as z from 'zod/mini';
import { contactsAtOnce } from '../contacts/act-on-contacts.ts';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { confirmationResultSchema } from './confirm-access.ts';

/** How long a round that is done can be opened again by taking a confirmation back. */
export const roundReopensFor = 5 * 60_000;

export const takeConfirmationsBack = operation({
  method: 'POST',
  path: '/api/v1/review/confirmations/undo',
  summary: 'Take confirmations of the round under way back: these contacts are to be confirmed again',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: z.object({
    contactIds: z
      .array(id)
      .check(z.minLength(1, { error: 'required' }), z.maxLength(contactsAtOnce, { error: 'invalid' })),
  }),
  success: { status: 200, body: z.object({ results: z.array(confirmationResultSchema) }) },
  problems: ['input_invalid', 'not_found'],
});
