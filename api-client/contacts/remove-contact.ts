import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';

export const removeContact = operation({
  method: 'DELETE',
  path: '/api/v1/contacts/{contactId}',
  summary:
    'Take a contact off the authorisation list; invitation and sessions in this organisation end at once',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 204 },
  problems: ['not_found', 'own_contact', 'last_administrator'],
});
