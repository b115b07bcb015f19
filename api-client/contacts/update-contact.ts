import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';
import { contactFieldsSchema } from './contact-fields.ts';

export const updateContactSchema = contactFieldsSchema;

export const updateContact = operation({
  method: 'PUT',
  path: '/api/v1/contacts/{contactId}',
  summary:
    'Edit a contact. Without the right to sign in their access ends; the right alone invites nobody. A sign-in address stays',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  body: updateContactSchema,
  ifMatch: true,
  etag: true,
  success: { status: 200, body: contactSchema },
  problems: [
    'input_invalid',
    'not_found',
    'contact_exists',
    'last_administrator',
    'edit_conflict',
    'precondition_required',
  ],
});
