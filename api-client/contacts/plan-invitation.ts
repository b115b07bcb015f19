import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

/** When an invitation goes out: in the future, and at most 90 days ahead. */
export const plannedForSchema = z.iso.datetime({ error: 'invalid' });

const plannedInvitation = '/api/v1/contacts/{contactId}/planned-invitation';

export const planInvitation = operation({
  method: 'PUT',
  path: plannedInvitation,
  summary:
    'Invite a contact at a chosen moment: until then nothing is sent, and no temporary password exists. Asked again it is another moment',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  body: z.object({ plannedFor: plannedForSchema }),
  success: { status: 200, body: contactSchema },
  problems: ['input_invalid', 'not_found', 'contact_active', 'contact_blocked'],
});

export const cancelPlannedInvitation = operation({
  method: 'DELETE',
  path: plannedInvitation,
  summary: 'Do not send the invitation that was to go out later; the contact stays listed, with their rights',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: contactSchema },
  problems: ['not_found'],
});
