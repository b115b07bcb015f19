import { v7 as uuidv7 } from 'uuid';
import { pairingMessage } from '../../api-client/authenticator/canonical-message.ts';
import type { BodyOf } from '../../api-client/operation.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { uniqueViolation } from '../db/database.ts';
import { devices } from '../db/schema.ts';
import { setStage } from '../enrolment/enrolment-queries.ts';
import type { Call, Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { browserOf } from '../security-info/browser-of.ts';
import { endActivation } from './activation-queries.ts';
import { describeDevice } from './describe-device.ts';
import { presentActivation } from './present-activation.ts';
import { verifyNewCredential } from './proofs.ts';

type PairCall = Call<Operations['pairDevice']>;

async function newProofOf({ body, caller, services }: PairCall) {
  const { proof, activation }: BodyOf<Operations['pairDevice']> = body;
  if (proof.kind === 'key') return { proof: 'key' } as const;
  const { thumbprint, nonce } = caller;
  const message = pairingMessage({
    origin: services.publicUrl(),
    handle: activation.handle,
    thumbprint,
    nonce,
  });
  const credential = await verifyNewCredential(services, message, proof.credential);
  if (!credential) throw new Refusal('credential_refused');
  return { proof: 'webauthn', ...credential } as const;
}

/**
 * Adds the account to a phone. The activation is spent, and the wizard moves on to the try-out; until that is approved the phone
 * can answer nothing else. Throws `activation_dead`, `activation_code_wrong`, `credential_refused`.
 */
export const pairDevice: Handler<Operations['pairDevice']> = async (call) => {
  const { services, body, caller, client } = call;
  const proof = await newProofOf(call);
  return presentActivation(call, body.activation, async (tx, { activation, signIn }) => {
    const now = services.now();
    const { accountId } = activation;
    const [device] = await tx
      .insert(devices)
      .values({
        id: uuidv7(),
        accountId,
        signInId: signIn.id,
        name: body.name,
        system: browserOf(client.userAgent).system,
        publicKey: caller.key,
        createdAt: now,
        lastSeenAt: now,
        ...proof,
      })
      .returning();
    if (!device) throw new Error('the phone was not written');
    await endActivation(tx, signIn.id, 'used', now);
    await setStage(tx, signIn.id, 'try');
    await recordEvent(tx, 'device.paired', { actor: 'visitor', accountId, details: { proof: device.proof } });
    await announce(tx, `account:${accountId}`);
    return describeDevice(tx, services, device);
  }).catch((error: unknown) => {
    if (uniqueViolation(error) === 'devices_credential_id_unique') throw new Refusal('credential_refused');
    throw error;
  });
};
