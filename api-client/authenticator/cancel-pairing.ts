import { operation } from '../operation.ts';

export const cancelPairing = operation({
  method: 'DELETE',
  path: '/api/v1/sign-ins/current/enrolment/pairing',
  summary: 'Cancel: the activation code, and a phone that was not tried out yet, are dead at once (G3.2)',
  access: { by: 'sign-in' },
  success: { status: 204 },
  problems: ['step_not_due', 'sign_in_ended'],
});
