import { Secret, TOTP } from 'otpauth';

const shown = new Map<string, { readonly period: number; readonly code: string }>();

/** The code that an authenticator app shows now for a key in base32. Worked out once in 30 seconds, as apps do. */
export function codeNow(key: string): string {
  const period = Math.floor(Date.now() / 30_000);
  const known = shown.get(key);
  if (known?.period === period) return known.code;
  const code = new TOTP({ secret: Secret.fromBase32(key) }).generate();
  shown.set(key, { period, code });
  return code;
}
