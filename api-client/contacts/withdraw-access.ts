import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const withdrawAccess = operation({
  method: 'DELETE',
  path: '/api/v1/contacts/{contactId}/access',
  summary:
    'End a contact’s access: invitation and sessions in this organisation end at once, the contact stays listed',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: contactSchema },
  problems: ['not_found', 'last_administrator'],
});
