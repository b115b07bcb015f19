import { restorationMessage } from '../../api-client/authenticator/canonical-message.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { identify } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { describeDevice } from './describe-device.ts';
import { findDeviceByCredential, updateDevice } from './device-queries.ts';
import { verifyAssertion } from './proofs.ts';

/** Puts a new key in the place of the one that the phone lost with its storage. Throws `credential_refused`. */
export const restoreDevice: Handler<Operations['restoreDevice']> = ({ services, body, caller }) => {
  const { key: publicKey, thumbprint, nonce } = caller;
  const { assertion } = body;
  const message = restorationMessage({ origin: services.publicUrl(), thumbprint, nonce });
  return services.database.transaction({ kind: 'account', presented: assertion.id }, async (tx) => {
    const device = await findDeviceByCredential(tx, assertion.id);
    if (!device) throw new Refusal('credential_refused');
    const credentialCounter = await verifyAssertion(services, device, message, assertion);
    if (credentialCounter === undefined) throw new Refusal('credential_refused');
    const { id, accountId } = device;
    await identify(tx, accountId);
    await updateDevice(tx, id, { publicKey, credentialCounter, lastSeenAt: services.now() });
    await recordEvent(tx, 'device.restored', { actor: 'account', actorAccountId: accountId, accountId });
    return describeDevice(tx, services, { ...device, publicKey });
  });
};
