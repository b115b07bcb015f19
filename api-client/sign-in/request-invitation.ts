import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const requestInvitation = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/invitation-request',
  summary:
    'Ask the contacts administrators for a new invitation, after a lapsed temporary password was proved',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
