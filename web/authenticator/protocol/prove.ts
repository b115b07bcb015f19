import type { Proof } from '../../../api-client/authenticator/proof.ts';
import type { KeptAccount } from '../keys/kept-account.ts';
import { sign } from '../keys/phone-key.ts';
import { confirmMessage } from '../keys/platform-credential.ts';

/** The proof of an account's owner over a message, of the kind that was chosen when it was added (§4). Throws NotConfirmed. */
export async function prove(
  { key, means }: Pick<KeptAccount, 'key' | 'means'>,
  message: string,
): Promise<Proof> {
  if (means.kind === 'key') return { kind: 'key', signature: await sign(key, message) };
  return { kind: 'webauthn', assertion: await confirmMessage(message, means.credentialId) };
}
