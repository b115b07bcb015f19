import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const continueToRegistration = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/more-information',
  summary: 'Next: go on from the screen that says that more information is required (G2.2)',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
