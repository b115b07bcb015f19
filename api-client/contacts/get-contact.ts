import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const getContact = operation({
  method: 'GET',
  path: '/api/v1/contacts/{contactId}',
  summary: 'One contact of the authorisation list; the ETag is what an edit hands back as If-Match',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  etag: true,
  success: { status: 200, body: contactSchema },
  problems: ['not_found'],
});
