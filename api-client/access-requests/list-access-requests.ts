import * as z from 'zod/mini';
import { id, pageSize } from '../fields.ts';
import { operation } from '../operation.ts';
import { accessRequestSchema } from './access-request.ts';

export const accessRequestListSchema = z.object({
  requests: z.array(accessRequestSchema),
  /** How many wait, on all pages. */
  total: z.int(),
  /** Hand this back as `after` to get the next page; absent on the last one. */
  nextAfter: z.optional(id),
});

export const listAccessRequests = operation({
  method: 'GET',
  path: '/api/v1/access-requests',
  summary: 'The requests for access that wait for an answer, those that wait longest first',
  access: { by: 'session', authorisation: 'manage-contacts' },
  query: z.object({ after: z.optional(id), limit: pageSize }),
  success: { status: 200, body: accessRequestListSchema },
  problems: ['input_invalid'],
});
