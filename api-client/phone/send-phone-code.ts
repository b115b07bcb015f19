import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';
import { phoneNumber } from './phone-number.ts';

export const sendPhoneCode = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/phone-code',
  summary:
    'Text me a code, to prove the number that is being registered (G2.5); without a number: to the same one again, or to the one that is known (G4.2)',
  access: { by: 'sign-in' },
  body: z.object({ number: z.optional(phoneNumber) }),
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'phone_code_paused', 'too_many_texts'],
});
