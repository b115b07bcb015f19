import * as z from 'zod/mini';
import { sixDigits } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const verifyCodeSchema = z.object({ code: sixDigits });

export const verifyCode = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/verification',
  summary: 'Prove the authenticator app with the code that it shows; a code works once (RFC 6238 §5.2)',
  access: { by: 'sign-in' },
  body: verifyCodeSchema,
  success: { status: 200, body: signInSchema },
  problems: [
    'input_invalid',
    'step_not_due',
    'sign_in_ended',
    'code_wrong',
    'code_used',
    'too_many_attempts',
  ],
});
