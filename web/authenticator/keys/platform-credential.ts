import type { NewProof, Proof } from '../../../api-client/authenticator/proof.ts';
import { base64url, sha256 } from '../protocol/encoding.ts';

type Assertion = Extract<Proof, { kind: 'webauthn' }>['assertion'];
type NewCredential = Extract<NewProof, { kind: 'webauthn' }>['credential'];

/** The person did not confirm with face, finger or screen lock: closed the question, or let it lapse. */
export class NotConfirmed extends Error {
  constructor(cause: unknown) {
    super('not confirmed', { cause });
    this.name = 'NotConfirmed';
  }
}

/** Whether this phone can confirm by itself that it is its owner who approves. A page under a bare IP address cannot ask for it. */
export async function canConfirm(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis) || /^[\d.]+$|^\[/.test(location.hostname)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

const shared = ({ id, rawId }: PublicKeyCredential) => ({
  id,
  rawId: base64url(rawId),
  type: 'public-key' as const,
  clientExtensionResults: {},
});

async function asked<Response>(question: Promise<Credential | null>) {
  const credential = await question.catch((cause: unknown) => {
    throw new NotConfirmed(cause);
  });
  if (!credential) throw new NotConfirmed('no credential');
  return credential as PublicKeyCredential & { readonly response: Response };
}

/** Makes a credential of the phone over a message (WebAuthn level 3 §5.1.3). Throws NotConfirmed. */
export async function createCredential(
  message: string,
  { issuer, label }: { readonly issuer: string; readonly label: string },
): Promise<NewCredential> {
  const credential = await asked<AuthenticatorAttestationResponse>(
    navigator.credentials.create({
      publicKey: {
        challenge: await sha256(message),
        rp: { id: location.hostname, name: issuer },
        // Another one each time: the same would take the place of the credential of one's other phone, where phones share theirs.
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: label, displayName: label },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
      },
    }),
  );
  const { clientDataJSON, attestationObject } = credential.response;
  return {
    ...shared(credential),
    response: { clientDataJSON: base64url(clientDataJSON), attestationObject: base64url(attestationObject) },
  };
}

/** Has the owner confirm a message, with the credential of that id, or with one that they choose. Throws NotConfirmed. */
export async function confirmMessage(message: string, credentialId?: BufferSource): Promise<Assertion> {
  const credential = await asked<AuthenticatorAssertionResponse>(
    navigator.credentials.get({
      publicKey: {
        challenge: await sha256(message),
        rpId: location.hostname,
        userVerification: 'required',
        ...(credentialId && {
          allowCredentials: [{ type: 'public-key', id: credentialId, transports: ['internal'] }],
        }),
      },
    }),
  );
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  return {
    ...shared(credential),
    response: {
      clientDataJSON: base64url(clientDataJSON),
      authenticatorData: base64url(authenticatorData),
      signature: base64url(signature),
      userHandle: userHandle && base64url(userHandle),
    },
  };
}
