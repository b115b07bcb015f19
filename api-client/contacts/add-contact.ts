import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';
import { contactFieldsSchema } from './contact-fields.ts';
import { plannedForSchema } from './plan-invitation.ts';

export const addContactSchema = z.extend(contactFieldsSchema, {
  /** The invitation goes out then; without it at once. */
  plannedFor: z.optional(plannedForSchema),
});

export const addContact = operation({
  method: 'POST',
  path: '/api/v1/contacts',
  summary:
    'Put a person on the authorisation list; with the right to sign in they are invited at once, or at a chosen moment',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: addContactSchema,
  idempotent: true,
  success: { status: 201, body: contactSchema },
  problems: ['input_invalid', 'contact_exists', 'idempotency_key_reused', 'idempotency_in_progress'],
});
