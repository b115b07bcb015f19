import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { resetCodeSchema } from './reset-code.ts';
import { signInSchema } from './sign-in.ts';

export const proveResetCodeSchema = z.object({ code: resetCodeSchema });

export const proveResetCode = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/reset-code',
  summary:
    'Prove the code that a contacts administrator read out after the methods were reset; it works once, in one sign-in',
  access: { by: 'sign-in' },
  body: proveResetCodeSchema,
  success: { status: 200, body: signInSchema },
  problems: [
    'input_invalid',
    'step_not_due',
    'sign_in_ended',
    'reset_code_wrong',
    'reset_code_dead',
    'too_many_attempts',
  ],
});
