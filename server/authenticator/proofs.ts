import { createHash, createPublicKey, verify } from 'node:crypto';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { PublicKey } from '../../api-client/authenticator/device-call.ts';
import type { NewProof, Proof } from '../../api-client/authenticator/proof.ts';
import type { Services } from '../services.ts';
import type { DeviceRow } from './device-queries.ts';

type Assertion = Extract<Proof, { kind: 'webauthn' }>['assertion'];
type NewCredential = Extract<NewProof, { kind: 'webauthn' }>['credential'];

const es256 = -7;

/** What a WebAuthn response is checked against: the message as its challenge, this server, and that face or finger were asked. */
const expectationOf = ({ publicUrl }: Services, message: string) => ({
  expectedChallenge: createHash('sha256').update(message).digest('base64url'),
  expectedOrigin: publicUrl(),
  expectedRPID: new URL(publicUrl()).hostname,
  requireUserVerification: true,
});

/** Verifies the signature of a phone's key over a message (ES256, `r || s`; RFC 7518 §3.4). */
export const verifyKeySignature = (key: PublicKey, message: string, signature: string): boolean =>
  verify(
    'sha256',
    Buffer.from(message),
    { key: createPublicKey({ key: { ...key }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );

/** Verifies a new credential, made over `message`. Gives what is kept of it; undefined where it is refused (WebAuthn §7.1). */
export async function verifyNewCredential(services: Services, message: string, response: NewCredential) {
  const { clientExtensionResults, ...rest } = response;
  const verified = await verifyRegistrationResponse({
    response: { ...rest, clientExtensionResults } as Parameters<
      typeof verifyRegistrationResponse
    >[0]['response'],
    ...expectationOf(services, message),
    supportedAlgorithmIDs: [es256],
  }).catch(() => undefined);
  if (!verified?.verified) return undefined;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return { credentialId: id, credentialPublicKey: Buffer.from(publicKey), credentialCounter: counter };
}

/** Verifies a phone's credential over `message`. Gives the new signature counter; undefined where it is refused (WebAuthn §7.2). */
export async function verifyAssertion(
  services: Services,
  { credentialId, credentialPublicKey, credentialCounter }: DeviceRow,
  message: string,
  response: Assertion,
): Promise<number | undefined> {
  if (!credentialId || !credentialPublicKey || response.id !== credentialId) return undefined;
  const verified = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    ...expectationOf(services, message),
    credential: {
      id: credentialId,
      publicKey: new Uint8Array(credentialPublicKey),
      counter: credentialCounter ?? 0,
    },
  }).catch(() => undefined);
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
}

/** Verifies a proof of the kind that the phone chose at pairing. Gives what changes on its row; undefined where it is refused. */
export async function verifyProof(
  services: Services,
  device: DeviceRow,
  message: string,
  proof: Proof,
): Promise<{ credentialCounter?: number } | undefined> {
  if (proof.kind !== device.proof) return undefined;
  if (proof.kind === 'key')
    return verifyKeySignature(device.publicKey, message, proof.signature) ? {} : undefined;
  const credentialCounter = await verifyAssertion(services, device, message, proof.assertion);
  return credentialCounter === undefined ? undefined : { credentialCounter };
}
