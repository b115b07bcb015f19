import * as z from 'zod/mini';
import { emailAddress, id, languageSchema, requiredText } from '../fields.ts';
import { operation } from '../operation.ts';
import { authorisationSchema } from './authorisation.ts';
import { contactSchema } from './contact.ts';

export const addContactSchema = z.object({
  name: requiredText(120),
  email: emailAddress,
  language: languageSchema,
  authorisations: z.array(authorisationSchema).check(z.maxLength(20, { error: 'invalid' })),
  productIds: z.array(id).check(z.maxLength(100, { error: 'invalid' })),
});

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
