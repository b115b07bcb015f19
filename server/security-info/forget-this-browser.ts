import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { dropDeviceToken } from '../sign-in/device-cookie.ts';
import { originOf } from '../sign-in/origin-of.ts';
import { endSessionsOfDevice, findDevice, forgetDevice } from '../sign-in/remembered-device-queries.ts';

/**
 * Takes back what was answered to "Stay signed in?" on this browser: the sessions that lasted by it end, this one too if it did, and
 * the next sign-in asks everything (G4.6, G4.7; ASVS 7.5.2). What the browser remembers of other accounts stays.
 */
export const forgetThisBrowser: Handler<Operations['forgetThisBrowser']> = async (call) => {
  const { caller, cookies, services } = call;
  const { accountId } = caller;
  const { deviceHashes } = originOf(call);
  const forgotten = await services.database.transaction({ kind: 'account', accountId }, async (tx) => {
    const device = await findDevice(tx, accountId, deviceHashes);
    if (!device) return undefined;
    await endSessionsOfDevice(tx, device.id, services.now());
    await forgetDevice(tx, device.id);
    await recordEvent(tx, 'device.forgotten', { actor: 'account', actorAccountId: accountId, accountId });
    return device;
  });
  if (forgotten) dropDeviceToken(cookies, forgotten.tokenHash);
  return undefined;
};
