import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const encode = (data: string | Buffer) => Buffer.from(data).toString('base64url');

/** CBOR byte string (RFC 8949 §3.1) of up to 255 bytes. */
const bytes = (data: Buffer) => Buffer.concat([Buffer.from([0x58, data.length]), data]);
const text = (data: string) => Buffer.concat([Buffer.from([0x60 + data.length]), Buffer.from(data)]);

interface Options {
  readonly origin: string;
  /** Whether face or finger was asked. */
  readonly userVerified?: boolean;
}

/** A WebAuthn credential in software: what a phone's platform authenticator does, without the phone. */
export function createSoftwareCredential(rpId: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let counter = 0;
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    bytes(Buffer.from(y, 'base64url')),
  ]);
  const clientData = (type: string, message: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge: encode(sha256(message)), origin, crossOrigin: false }));
  const authenticatorData = (flags: number, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(++counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, rest]);
  };
  const shared = { id: encode(id), rawId: encode(id), type: 'public-key', clientExtensionResults: {} };
  return {
    /** The answer to `navigator.credentials.create`, over a message. */
    register(message: string, { origin, userVerified = true }: Options) {
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, cose]);
      const data = authenticatorData(userVerified ? 0x45 : 0x41, attested);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.from([0xa0]),
        text('authData'),
        bytes(data),
      ]);
      const clientDataJSON = encode(clientData('webauthn.create', message, origin));
      return { ...shared, response: { clientDataJSON, attestationObject: encode(attestation) } };
    },
    /** The answer to `navigator.credentials.get`, over a message. */
    assert(message: string, { origin, userVerified = true }: Options) {
      const json = clientData('webauthn.get', message, origin);
      const data = authenticatorData(userVerified ? 0x05 : 0x01);
      const signature = sign('sha256', Buffer.concat([data, sha256(json)]), privateKey);
      return {
        ...shared,
        response: {
          clientDataJSON: encode(json),
          authenticatorData: encode(data),
          signature: encode(signature),
        },
      };
    },
  };
}
