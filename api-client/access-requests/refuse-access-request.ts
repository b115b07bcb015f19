import * as z from 'zod/mini';
import { id, requiredText } from '../fields.ts';
import { operation } from '../operation.ts';

/** The reason goes to the person by mail, as it stands. */
export const refuseAccessRequestSchema = z.object({ reason: requiredText(300) });

export const refuseAccessRequest = operation({
  method: 'POST',
  path: '/api/v1/access-requests/{requestId}/refusal',
  summary: 'Refuse a request for access; the person is told why by mail, and stays on the list as they were',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ requestId: id }),
  body: refuseAccessRequestSchema,
  success: { status: 204 },
  problems: ['input_invalid', 'not_found', 'access_request_ended'],
});
