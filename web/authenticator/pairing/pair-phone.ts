import { decode } from 'jose/base64url';
import type * as z from 'zod/mini';
import { pairingMessage } from '../../../api-client/authenticator/canonical-message.ts';
import type { pairedAccountSchema } from '../../../api-client/authenticator/device.ts';
import type { NewProof } from '../../../api-client/authenticator/proof.ts';
import { addAccount } from '../accounts/accounts.ts';
import { prepareStorage } from '../keys/account-storage.ts';
import type { ProofMeans } from '../keys/kept-account.ts';
import { createPhoneKey, type PhoneKey, thumbprintOf } from '../keys/phone-key.ts';
import { createCredential } from '../keys/platform-credential.ts';
import { createDeviceClient } from '../protocol/device-client.ts';
import type { Activation } from './use-activation.ts';

type NamedAccount = z.infer<typeof pairedAccountSchema>;

interface Pairing {
  readonly activation: Activation;
  readonly account: NamedAccount;
  /** What the phone calls itself. */
  readonly name: string;
  /** Whether face, finger or screen lock is to be asked for at each approval. */
  readonly confirms: boolean;
}

async function newProof(
  key: PhoneKey,
  nonce: string,
  { activation, account, confirms }: Pairing,
): Promise<NewProof> {
  if (!confirms) return { kind: 'key' };
  const { handle } = activation;
  const thumbprint = await thumbprintOf(key);
  const message = pairingMessage({ origin: location.origin, handle, thumbprint, nonce });
  return { kind: 'webauthn', credential: await createCredential(message, account) };
}

const meansOf = (proof: NewProof): ProofMeans =>
  proof.kind === 'key'
    ? proof
    : { kind: 'webauthn', credentialId: decode(proof.credential.id).slice().buffer };

/**
 * Adds an account to this phone; gives its id here. Only when a key turned out to be kept is the activation spent. Throws
 * NothingKept, NotConfirmed, ApiProblem and ApiUnreachable.
 */
export async function pairPhone(pairing: Pairing): Promise<string> {
  const key = await createPhoneKey();
  await prepareStorage(key);
  const { activation, name } = pairing;
  const { device, proof } = await createDeviceClient({ key }, { origin: location.origin }).call(
    async (api, nonce) => {
      const proof = await newProof(key, nonce, pairing);
      return { proof, device: await api.pairDevice({ body: { activation, name, proof } }) };
    },
  );
  const { id, state, account } = device;
  await addAccount({ id, state, name: device.name, account, key, means: meansOf(proof), usedAt: null });
  return id;
}
