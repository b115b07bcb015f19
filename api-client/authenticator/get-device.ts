import { operation } from '../operation.ts';
import { deviceSchema } from './device.ts';

export const getDevice = operation({
  method: 'GET',
  path: '/api/v1/authenticator/device',
  summary: 'The account on this phone',
  access: { by: 'device' },
  success: { status: 200, body: deviceSchema },
  problems: [],
});
