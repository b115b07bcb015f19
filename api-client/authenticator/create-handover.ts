import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { presentedActivationSchema } from './activation.ts';

export const createHandover = operation({
  method: 'POST',
  path: '/api/v1/authenticator/handovers',
  summary:
    'Take an activation along to the app on the home screen: a cookie for its manifest; it is not spent, but a wrong code counts',
  access: { by: 'anyone' },
  body: presentedActivationSchema,
  success: { status: 201, body: z.object({ expiresAt: timestamp }) },
  problems: ['input_invalid', 'activation_dead', 'activation_code_wrong', 'too_many_attempts'],
});
