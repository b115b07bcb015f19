import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const suspendContactSchema = z.object({ from: timestamp });

export const suspendContact = operation({
  method: 'PUT',
  path: '/api/v1/contacts/{contactId}/block',
  summary:
    'Keep a contact out of this organisation from a later moment on: their access is as it was until then, and their sessions end by the minute. Another moment takes the place of the one before; lifting the block takes it away',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  body: suspendContactSchema,
  success: { status: 200, body: contactSchema },
  problems: ['input_invalid', 'not_found', 'last_administrator', 'contact_blocked'],
});
