import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const renewEnrolment = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/renewal',
  summary: 'Generate a new code: another key and QR code, the old ones dead at once',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended', 'too_many_attempts'],
});
