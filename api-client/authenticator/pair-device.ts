import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { openedActivationSchema } from './activation.ts';
import { deviceName, deviceSchema } from './device.ts';
import { newProofSchema } from './proof.ts';

export const pairDeviceSchema = z.object({
  activation: openedActivationSchema,
  /** What the phone calls itself. */
  name: deviceName,
  proof: newProofSchema,
});

export const pairDevice = operation({
  method: 'POST',
  path: '/api/v1/authenticator/devices',
  summary:
    'Add the account to a phone: the activation is spent, and the phone waits for the wizard’s try-out',
  access: { by: 'device', with: 'new-key' },
  body: pairDeviceSchema,
  success: { status: 201, body: deviceSchema },
  problems: [
    'input_invalid',
    'activation_dead',
    'activation_code_wrong',
    'credential_refused',
    'too_many_attempts',
  ],
});
