import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactSchema } from './contact.ts';

export const blockContact = operation({
  method: 'POST',
  path: '/api/v1/contacts/{contactId}/block',
  summary:
    'Keep a contact out of this organisation until the block is lifted; their sessions in it end at once',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: contactSchema },
  problems: ['not_found', 'last_administrator'],
});

export const unblockContact = operation({
  method: 'DELETE',
  path: '/api/v1/contacts/{contactId}/block',
  summary: 'Lift the block: the contact’s access is as it was before',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: contactSchema },
  problems: ['not_found'],
});
