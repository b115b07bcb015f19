import { Secret, TOTP } from 'otpauth';

const period = 30;

/** A new key of 160 bits, in base32 (RFC 4226 §4 R6). */
export const createTotpKey = (): string => new Secret({ size: 20 }).base32;

interface Labelled {
  readonly issuer: string;
  readonly label: string;
}

const totpOf = (key: string, labelled?: Labelled): TOTP =>
  new TOTP({ ...labelled, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(key) });

/** The address that the QR code holds (Key URI format of Google Authenticator, which every TOTP app reads). */
export const totpUri = (key: string, labelled: Labelled): string => totpOf(key, labelled).toString();

/**
 * Checks a code of six digits (RFC 6238 §5.2): one time step of 30 s before and after are allowed for clocks that differ.
 * Gives the time step that the code belongs to, or null where it fits none.
 */
export function matchTotpCode(key: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(key).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}
