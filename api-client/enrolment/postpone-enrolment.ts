import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const postponeEnrolment = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/postponement',
  summary:
    'Later: sign in without a registration that is not required yet (G4.1, G4.9); what was begun is dead',
  access: { by: 'sign-in' },
  success: { status: 200, body: signInSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
