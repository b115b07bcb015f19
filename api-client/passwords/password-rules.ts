import * as z from 'zod/mini';
import type { FieldCode } from '../problems.ts';

/** NIST SP 800-63B-4 asks for at least 64; ASVS 6.2.9 the same. The upper bound keeps hashing time bounded. */
export const passwordMaxLength = 256;

/**
 * The guide's three rules (G0.6). They are shown one by one while a person types, and checked again by the server,
 * which adds those that need a dictionary or the person's own names (ASVS 6.2.4, 6.2.11).
 */
export const passwordRules = [
  { code: 'password_too_short', holds: (password: string) => [...password].length >= 8 },
  { code: 'password_needs_capital', holds: (password: string) => /\p{Lu}/u.test(password) },
  { code: 'password_needs_digit', holds: (password: string) => /\p{Nd}/u.test(password) },
] as const satisfies readonly { code: FieldCode; holds: (password: string) => boolean }[];

const tooLong: FieldCode = 'password_too_long';
const required: FieldCode = 'required';

/** A password as somebody types it to prove who they are: taken as it is, never trimmed or cut. */
export const typedPassword = z
  .string({ error: required })
  .check(z.minLength(1, { error: required }), z.maxLength(passwordMaxLength, { error: tooLong }));

/** A password that somebody chooses. */
export const newPassword = typedPassword.check((context) => {
  for (const rule of passwordRules) {
    if (context.value === '' || rule.holds(context.value)) continue;
    context.issues.push({ code: 'custom', message: rule.code, input: context.value });
    return;
  }
});
