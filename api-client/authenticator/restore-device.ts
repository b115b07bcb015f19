import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { deviceSchema } from './device.ts';
import { authenticationResponseSchema } from './proof.ts';

export const restoreDevice = operation({
  method: 'POST',
  path: '/api/v1/authenticator/restorations',
  summary:
    'Give a phone that lost its storage a new key, on the word of its WebAuthn credential; the old key is dead',
  access: { by: 'device', with: 'new-key' },
  body: z.object({ assertion: authenticationResponseSchema }),
  success: { status: 200, body: deviceSchema },
  problems: ['input_invalid', 'credential_refused'],
});
