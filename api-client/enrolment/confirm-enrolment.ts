import * as z from 'zod/mini';
import { sixDigits } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const confirmEnrolmentSchema = z.object({ code: sixDigits });

export const confirmEnrolment = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/code',
  summary: 'Prove the app with a code of it: the method is registered',
  access: { by: 'sign-in' },
  body: confirmEnrolmentSchema,
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
