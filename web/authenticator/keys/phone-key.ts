import type { PublicKey } from '../../../api-client/authenticator/device-call.ts';
import { base64url, sha256 } from '../protocol/encoding.ts';

/** The key of one account on this phone: P-256, and the private half never leaves the browser. */
export interface PhoneKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicKey;
}

export async function createPhoneKey(): Promise<PhoneKey> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } };
}

/** ES256 over a text: `r || s`, base64url (RFC 7518 §3.4). */
export async function sign({ privateKey }: PhoneKey, text: string): Promise<string> {
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return base64url(await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text)));
}

/** RFC 7638. */
export async function thumbprintOf({ publicKey: { crv, kty, x, y } }: PhoneKey): Promise<string> {
  return base64url(await sha256(JSON.stringify({ crv, kty, x, y })));
}
