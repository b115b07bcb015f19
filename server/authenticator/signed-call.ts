import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import {
  type CallClaims,
  callClaimsSchema,
  callHeaderSchema,
  type PublicKey,
} from '../../api-client/authenticator/device-call.ts';
import { deviceScheme } from '../../api-client/authenticator/protocol-constants.ts';
import { Refusal } from '../http/refusal.ts';

/** A call as a phone signed it: not verified yet. */
export interface SignedCall {
  readonly jws: string;
  /** Who signed: a phone by its id, or a key that is presented. */
  readonly signer: { readonly deviceId: string } | { readonly key: PublicKey };
}

function headerOf(jws: string) {
  try {
    return callHeaderSchema.parse(decodeProtectedHeader(jws));
  } catch {
    throw new Refusal('device_proof_wrong');
  }
}

/** Reads `Authorization: Device <JWS>`. Throws `device_unknown` where there is none, `device_proof_wrong` where it cannot be read. */
export function readSignedCall(authorization: string | undefined): SignedCall {
  const [scheme, jws] = authorization?.split(' ') ?? [];
  if (scheme !== deviceScheme || !jws) throw new Refusal('device_unknown');
  const header = headerOf(jws);
  return { jws, signer: 'jwk' in header ? { key: header.jwk } : { deviceId: header.kid } };
}

/** Verifies a call's signature (RFC 7515, ES256). Gives what was signed; throws `device_proof_wrong`. */
export async function verifySignedCall({ jws }: SignedCall, key: PublicKey): Promise<CallClaims> {
  try {
    const { payload } = await compactVerify(jws, await importJWK(key, 'ES256'), { algorithms: ['ES256'] });
    return callClaimsSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    throw new Refusal('device_proof_wrong');
  }
}

/** The digest by which a key is named (RFC 7638), base64url. */
export const thumbprintOf = (key: PublicKey): Promise<string> => calculateJwkThumbprint(key);
