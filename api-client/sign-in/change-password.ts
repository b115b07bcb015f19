import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { newPassword, typedPassword } from '../passwords/password-rules.ts';
import { signInSchema } from './sign-in.ts';

export const changePasswordSchema = z.object({ currentPassword: typedPassword, newPassword });

export const changePassword = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/new-password',
  summary: 'Replace the temporary or expired password (G0.6)',
  access: { by: 'sign-in' },
  body: changePasswordSchema,
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'too_many_attempts'],
});
