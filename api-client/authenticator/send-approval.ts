import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const sendApproval = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/approval',
  summary:
    'Send a request to the app, or the open one again: to sign in, or to try out a phone that was just paired (G0.7, G3.4)',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended', 'approval_open_elsewhere', 'approval_paused'],
});
