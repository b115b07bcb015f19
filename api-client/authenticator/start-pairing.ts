import { operation } from '../operation.ts';
import { activationSchema } from './activation.ts';

export const startPairing = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/pairing',
  summary:
    'Generate an activation code for the app, or a new one: the old code and a phone that it paired are dead at once (G3.2)',
  access: { by: 'sign-in' },
  success: { status: 201, body: activationSchema },
  problems: ['step_not_due', 'sign_in_ended'],
});
