import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';

export const reportApproval = operation({
  method: 'POST',
  path: '/api/v1/authenticator/approvals/{approvalId}/report',
  summary:
    '“This was not me”: the sign-in is locked, the account is mailed, and the history of its organisations tells it',
  access: { by: 'device' },
  params: z.object({ approvalId: id }),
  success: { status: 204 },
  problems: ['input_invalid', 'not_found', 'approval_lapsed', 'approval_ended'],
});
