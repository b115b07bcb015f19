import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { deviceName } from './device.ts';

export const renameDevice = operation({
  method: 'PUT',
  path: '/api/v1/authenticator/device/name',
  summary: 'Call this phone something else',
  access: { by: 'device' },
  body: z.object({ name: deviceName }),
  success: { status: 204 },
  problems: ['input_invalid'],
});
