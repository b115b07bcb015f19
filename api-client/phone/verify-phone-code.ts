import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';
import { confirmPhoneSchema } from './confirm-phone.ts';

export const verifyPhoneCode = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/verification/phone',
  summary:
    'Prove the phone with the code that was texted to it; a code works once, in the sign-in that asked for it',
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
