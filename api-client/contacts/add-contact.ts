import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';
import { contactFieldsSchema } from './contact-fields.ts';

export const addContactSchema = contactFieldsSchema;

export const addContact = operation({
  method: 'POST',
  path: '/api/v1/contacts',
  summary: 'Put a person on the authorisation list; with the right to sign in they are invited at once',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: addContactSchema,
  idempotent: true,
  success: { status: 201, body: contactSchema },
  problems: ['input_invalid', 'contact_exists', 'idempotency_key_reused', 'idempotency_in_progress'],
});
