import { operation } from '../operation.ts';

export const removePushSubscription = operation({
  method: 'DELETE',
  path: '/api/v1/authenticator/device/push-subscription',
  summary: 'Do not wake this phone any more',
  access: { by: 'device' },
  success: { status: 204 },
  problems: [],
});
