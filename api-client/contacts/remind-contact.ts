import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const remindContact = operation({
  method: 'POST',
  path: '/api/v1/contacts/{contactId}/reminders',
  summary:
    'Remind a contact of an invitation that is open: no new temporary password, and no more time. At most once an hour',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  idempotent: true,
  success: { status: 201, body: contactSchema },
  problems: ['not_found', 'nothing_to_remind', 'idempotency_key_reused', 'idempotency_in_progress'],
});
