import { eq } from 'drizzle-orm';
import { removalMessage } from '../../api-client/authenticator/canonical-message.ts';
import type { Operations } from '../../api-client/operations.ts';
import { authenticationMethods, devices } from '../db/schema.ts';
import { recordMethodChange } from '../enrolment/record-method-change.ts';
import type { DeviceCaller, Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { describeDevice } from './describe-device.ts';
import { updateDevice } from './device-queries.ts';
import { verifyProof } from './proofs.ts';

/** The context in which a phone reads and writes: its account's. */
export const deviceContext = ({ device: { accountId } }: DeviceCaller) =>
  ({ kind: 'account', accountId }) as const;

/** The account on the phone. */
export const getDevice: Handler<Operations['getDevice']> = ({ caller, services }) =>
  services.database.transaction(deviceContext(caller), (tx) => describeDevice(tx, services, caller.device));

/** Calls the phone something else, also where the account's methods are listed. */
export const renameDevice: Handler<Operations['renameDevice']> = ({ caller, body: { name }, services }) =>
  services.database.transaction(deviceContext(caller), async (tx) => {
    const { id, methodId } = caller.device;
    await updateDevice(tx, id, { name });
    if (methodId)
      await tx.update(authenticationMethods).set({ name }).where(eq(authenticationMethods.id, methodId));
    return undefined;
  });

/**
 * Removes the account from the phone, on the same proof as an approval. Throws `proof_wrong`, and `last_method` where only the
 * password would be left: whoever knows that could then register a phone of their own.
 */
export const removeDevice: Handler<Operations['removeDevice']> = ({ caller, body, services }) => {
  const { device, nonce } = caller;
  const { id: deviceId, accountId, methodId } = device;
  return services.database.transaction(deviceContext(caller), async (tx) => {
    const message = removalMessage({ origin: services.publicUrl(), deviceId, nonce });
    if (!(await verifyProof(services, device, message, body.proof))) throw new Refusal('proof_wrong');
    if (!methodId) {
      await tx.delete(devices).where(eq(devices.id, deviceId));
    } else {
      const methods = await tx
        .select({ id: authenticationMethods.id })
        .from(authenticationMethods)
        .where(eq(authenticationMethods.accountId, accountId))
        .orderBy(authenticationMethods.id)
        .for('update');
      if (methods.length < 2) throw new Refusal('last_method');
      await tx.delete(authenticationMethods).where(eq(authenticationMethods.id, methodId));
      await recordMethodChange(tx, services, 'removed', { accountId, kind: 'app', name: device.name });
    }
    await announce(tx, `account:${accountId}`);
    return undefined;
  });
};
