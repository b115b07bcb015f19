import * as z from 'zod/mini';
import { sixDigits } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const confirmPhoneSchema = z.object({ code: sixDigits });

export const confirmPhone = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/phone',
  summary: 'Prove the phone with the code that was texted to it: the method is registered',
  access: { by: 'sign-in' },
  body: confirmPhoneSchema,
  success: { status: 200, body: signInSchema },
  problems: [
    'input_invalid',
    'step_not_due',
    'sign_in_ended',
    'phone_code_wrong',
    'phone_code_dead',
    'too_many_attempts',
  ],
});
