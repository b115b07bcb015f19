import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const sendVerificationCode = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/verification/phone-code',
  summary: 'Text me a code, to the phone that is registered',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended', 'phone_code_paused', 'too_many_texts'],
});
