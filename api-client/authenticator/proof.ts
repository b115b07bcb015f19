import * as z from 'zod/mini';

const binary = (max: number) =>
  z.string().check(z.regex(/^[\w-]+$/, 'invalid'), z.maxLength(max, 'too_long'));

const publicKeyCredential = {
  id: binary(1400),
  rawId: binary(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.optional(z.enum(['platform', 'cross-platform'])),
  clientExtensionResults: z._default(z.looseObject({}), {}),
};

/** A new credential, as `PublicKeyCredential.toJSON()` gives it (WebAuthn level 3 §5.1). */
export const registrationResponseSchema = z.object({
  ...publicKeyCredential,
  response: z.object({
    clientDataJSON: binary(4000),
    attestationObject: binary(16_000),
    transports: z.optional(z.array(z.string())),
  }),
});

/** A signature of a credential, as `PublicKeyCredential.toJSON()` gives it. */
export const authenticationResponseSchema = z.object({
  ...publicKeyCredential,
  response: z.object({
    clientDataJSON: binary(4000),
    authenticatorData: binary(4000),
    signature: binary(1400),
    userHandle: z.optional(z.nullable(binary(200))),
  }),
});

/** The proof over a canonical message: ES256 as `r || s` (RFC 7518 §3.4), or WebAuthn with the message's SHA-256 as its challenge. */
export const proofSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('key'),
    signature: z.string().check(z.regex(/^[\w-]{86}$/, 'invalid')),
  }),
  z.object({ kind: z.literal('webauthn'), assertion: authenticationResponseSchema }),
]);

export type Proof = z.infer<typeof proofSchema>;

/** The kind of proof that is chosen at pairing, with the credential where it is one. */
export const newProofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key') }),
  z.object({ kind: z.literal('webauthn'), credential: registrationResponseSchema }),
]);

export type NewProof = z.infer<typeof newProofSchema>;
