import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const forgetPhoneNumber = operation({
  method: 'DELETE',
  path: '/api/v1/sign-ins/current/enrolment/phone-code',
  summary: 'Back to the number: the code that was texted is dead',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
