import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/** Encrypts what the server must be able to read again: TOTP keys and undelivered messages. */
export interface Sealer {
  /** Gives nonce, tag and ciphertext (AES-256-GCM, NIST SP 800-38D). `boundTo` names the row: elsewhere it does not open. */
  seal(plaintext: string, boundTo: string): Buffer;
  /** Gives the plaintext back; throws when the key, the row or a bit is another. */
  open(sealed: Buffer, boundTo: string): string;
  /** Says whether two servers hold the same key, without saying which. */
  readonly fingerprint: string;
}

const nonceLength = 12;
const tagLength = 16;

/** Makes a sealer from the secret key (text of at least 32 characters; ASVS 11.3.2, 13.3.1). */
export function createSealer(secretKey: string): Sealer {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secretKey, '', purpose, 32));
  const key = createSecretKey(derive('voordeur:seal'));
  return {
    seal(plaintext, boundTo) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo));
      const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
    },
    open(sealed, boundTo) {
      const nonce = sealed.subarray(0, nonceLength);
      const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
        .setAAD(Buffer.from(boundTo))
        .setAuthTag(tag);
      return Buffer.concat([
        decipher.update(sealed.subarray(nonceLength + tagLength)),
        decipher.final(),
      ]).toString('utf8');
    },
    fingerprint: createHmac('sha256', derive('voordeur:fingerprint'))
      .update('key')
      .digest('hex')
      .slice(0, 16),
  };
}
