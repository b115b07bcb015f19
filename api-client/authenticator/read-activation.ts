import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { openedActivationSchema } from './activation.ts';
import { pairedAccountSchema } from './device.ts';

export const readActivation = operation({
  method: 'POST',
  path: '/api/v1/authenticator/activations',
  summary: 'Whose account an activation would add to the phone; it is not spent, but a wrong code counts',
  access: { by: 'anyone' },
  body: openedActivationSchema,
  success: { status: 200, body: z.object({ account: pairedAccountSchema }) },
  problems: ['input_invalid', 'activation_dead', 'activation_code_wrong', 'too_many_attempts'],
});
