import * as z from 'zod/mini';
import { protocolName } from './protocol-constants.ts';

const base64url = (length: number) => z.string().check(z.regex(new RegExp(`^[\\w-]{${length}}$`), 'invalid'));

/** A public key of a phone: P-256, as RFC 7517 writes it. */
export const publicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: base64url(43),
  y: base64url(43),
});

export type PublicKey = z.infer<typeof publicKeySchema>;

/** The protected header of a call's JWS (RFC 7515): `kid` names the phone; one that is not known yet presents its key as `jwk`. */
export const callHeaderSchema = z.union([
  z.strictObject({ typ: z.literal(protocolName), alg: z.literal('ES256'), kid: z.string() }),
  z.strictObject({ typ: z.literal(protocolName), alg: z.literal('ES256'), jwk: publicKeySchema }),
]);

/** The payload of a call's JWS: what is called, with which body, over which nonce. */
export const callClaimsSchema = z.strictObject({
  /** The HTTP method. */
  htm: z.string(),
  /** The URL at the server's public address, without query and fragment. */
  htu: z.string(),
  nonce: z.string(),
  /** SHA-256 of the body as it is sent (of nothing, where there is none), base64url. */
  bth: base64url(43),
});

export type CallClaims = z.infer<typeof callClaimsSchema>;
