import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { deviceOf, dropToken, endDevice } from '../sign-in/remembered-devices.ts';

export const forgetThisBrowser: MockHandler<Operations['forgetThisBrowser']> = (call) => {
  const { model, caller, now } = call;
  const device = deviceOf(call, caller.accountId);
  if (!device) return undefined;
  endDevice(model, device, now);
  dropToken(call, device.token);
  return undefined;
};
