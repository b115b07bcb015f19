import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

/** Why the system asks on a person's behalf, as the history says it. */
export const invitationRequestReason =
  'a person with a lapsed invitation asks its administrators for a new one';

export const requestInvitation = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/invitation-request',
  summary:
    'Ask the contacts administrators for a new invitation, after a lapsed temporary password was proved',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
