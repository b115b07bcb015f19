import * as z from 'zod/mini';
import { contactsAtOnce } from '../contacts/act-on-contacts.ts';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { problemCodeSchema } from '../problem-body.ts';

export const confirmationResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), contactId: id }),
  z.object({ outcome: z.literal('refused'), contactId: id, code: problemCodeSchema }),
]);
export type ConfirmationResult = z.infer<typeof confirmationResultSchema>;

/** A confirmation is of what the administrator saw: of another version of the contact it is refused (`edit_conflict`). */
export const confirmAccess = operation({
  method: 'POST',
  path: '/api/v1/review/confirmations',
  summary:
    'Confirm that contacts keep the access that they have. Each is answered for itself; who was confirmed already stays so',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: z.object({
    contacts: z
      .array(z.object({ contactId: id, version: z.int() }))
      .check(z.minLength(1, { error: 'required' }), z.maxLength(contactsAtOnce, { error: 'invalid' })),
  }),
  success: { status: 200, body: z.object({ results: z.array(confirmationResultSchema) }) },
  problems: ['input_invalid', 'not_found'],
});
