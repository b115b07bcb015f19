import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

/** The code that the administrator reads out to the person. It is answered once and kept nowhere. */
export const methodResetSchema = z.object({ code: z.string(), lapsesAt: timestamp });

export type MethodReset = z.infer<typeof methodResetSchema>;

/**
 * Takes no Idempotency-Key: an answer that is kept to be repeated would keep the code. Asked again it makes another code, and
 * the one before is dead.
 */
export const resetMethods = operation({
  method: 'POST',
  path: '/api/v1/contacts/{contactId}/methods/reset',
  summary:
    'Reset the authentication methods of a contact who lost their phone: all are removed, sessions and remembered devices end, the password stays. Answers the code with which they register again',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 201, body: methodResetSchema },
  problems: ['not_found', 'own_contact', 'account_shared', 'nothing_to_reset'],
});
