import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const getSignIn = operation({
  method: 'GET',
  path: '/api/v1/sign-ins/current',
  summary: 'The sign-in under way on this browser, and the screen that is due',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['sign_in_ended'],
});
