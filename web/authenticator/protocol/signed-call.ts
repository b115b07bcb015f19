import type { CallClaims } from '../../../api-client/authenticator/device-call.ts';
import { protocolName } from '../../../api-client/authenticator/protocol-constants.ts';
import { type PhoneKey, sign } from '../keys/phone-key.ts';
import { base64url, sha256 } from './encoding.ts';

/** Who signs: the key, and the id of the phone once the server has given it one. */
export interface Signer {
  readonly key: PhoneKey;
  readonly deviceId?: string;
}

/** What is called. `url` is without query and fragment; `body` as it is sent. */
export interface SignedCall {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly nonce: string;
}

const part = (content: object) => base64url(JSON.stringify(content));

/** The JWS with which a phone signs a call (docs/authenticator-protocol.md §3). */
export async function signCall(
  { key, deviceId }: Signer,
  { method, url, body, nonce }: SignedCall,
): Promise<string> {
  const who = deviceId ? { kid: deviceId } : { jwk: key.publicKey };
  const claims: CallClaims = { htm: method, htu: url, nonce, bth: base64url(await sha256(body)) };
  const signed = `${part({ typ: protocolName, alg: 'ES256', ...who })}.${part(claims)}`;
  return `${signed}.${await sign(key, signed)}`;
}
