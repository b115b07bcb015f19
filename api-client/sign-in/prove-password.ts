import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { typedPassword } from '../passwords/password-rules.ts';
import { signInSchema } from './sign-in.ts';

export const provePasswordSchema = z.object({ password: typedPassword });

export const provePassword = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/password',
  summary: 'Prove the password, one’s own or the temporary one',
  access: { by: 'sign-in' },
  body: provePasswordSchema,
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'credentials_wrong', 'too_many_attempts'],
});
