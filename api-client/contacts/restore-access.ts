import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

/** A withdrawal can be undone for so long, in milliseconds. */
export const accessRestorableFor = 5 * 60_000;

export const restoreAccess = operation({
  method: 'POST',
  path: '/api/v1/contacts/{contactId}/access',
  summary:
    'Undo a withdrawal of the last five minutes: rights and access come back, an open invitation is mailed anew because its temporary password is dead; sessions stay ended',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  idempotent: true,
  success: { status: 200, body: contactSchema },
  problems: [
    'not_found',
    'nothing_to_restore',
    'contact_blocked',
    'contact_exists',
    'idempotency_key_reused',
    'idempotency_in_progress',
  ],
});
