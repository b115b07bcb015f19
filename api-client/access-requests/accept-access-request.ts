import * as z from 'zod/mini';
import { contactSchema } from '../contacts/contact.ts';
import { contactFieldsSchema } from '../contacts/contact-fields.ts';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

export const acceptAccessRequestSchema = z.extend(
  /** The products that the contact may use from then on: all of them, not only new ones. */
  z.pick(contactFieldsSchema, { productIds: true }),
  {
    /** Until when they may sign in, in the place of what the list says; null: without an end. */
    endsAt: z._default(z.nullable(timestamp), null),
  },
);

export const acceptAccessRequest = operation({
  method: 'POST',
  path: '/api/v1/access-requests/{requestId}/acceptance',
  summary:
    'Give access to the contact who asks for it: their invitation goes out by the rules of inviteContact; who had access until an end that went by goes on with the account that they have',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ requestId: id }),
  body: acceptAccessRequestSchema,
  idempotent: true,
  success: { status: 200, body: contactSchema },
  problems: [
    'input_invalid',
    'not_found',
    'access_request_ended',
    'contact_active',
    'contact_blocked',
    'sign_in_not_current',
    'contact_exists',
    'idempotency_key_reused',
    'idempotency_in_progress',
  ],
});
