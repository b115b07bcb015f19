import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const finishEnrolment = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/completion',
  summary: 'Done: leave the wizard after the page that names the default method',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
