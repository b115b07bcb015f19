import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { newPassword } from '../passwords/password-rules.ts';
import { signInSchema } from './sign-in.ts';

export const resetPasswordSchema = z.object({ newPassword });

export const resetPassword = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/reset-password',
  summary: 'Choose a password in place of the forgotten one, after the link and the second factor',
  access: { by: 'sign-in' },
  body: resetPasswordSchema,
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended'],
});
