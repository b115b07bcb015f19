import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { approvalRequestSchema } from './approval.ts';

export const listApprovals = operation({
  method: 'GET',
  path: '/api/v1/authenticator/approvals',
  summary: 'The open requests for this phone',
  access: { by: 'device' },
  success: { status: 200, body: z.object({ approvals: z.array(approvalRequestSchema), now: timestamp }) },
  problems: [],
});
