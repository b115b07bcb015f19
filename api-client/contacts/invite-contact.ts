import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const inviteContact = operation({
  method: 'POST',
  path: '/api/v1/contacts/{contactId}/invitations',
  summary:
    'Give a contact access, or send the invitation again: a new temporary password, the old one dead at once',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  idempotent: true,
  success: { status: 201, body: contactSchema },
  problems: [
    'not_found',
    'contact_active',
    'contact_blocked',
    'sign_in_not_current',
    'contact_exists',
    'idempotency_key_reused',
    'idempotency_in_progress',
  ],
});
