import { Secret, TOTP } from 'otpauth';

/** The code that an authenticator app shows now for a key in base32. */
export const codeNow = (key: string): string => new TOTP({ secret: Secret.fromBase32(key) }).generate();
