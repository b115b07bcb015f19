import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { attemptsPerPhoneCode } from './phone-code-rules.ts';
import { maskedPhone } from './phone-number.ts';

/** Whether the code that was texted last can be typed, and if not, why. */
export const phoneCodeStates = ['waiting', 'lapsed', 'too-many-attempts'] as const;

/** How a sign-in stands with the codes that are texted in it. Numbers are masked: none goes to a browser whole. */
export const phoneProgressSchema = z.object({
  /** The number that a code can go to without one being typed (G4.2); null: none is known. */
  known: z.nullable(maskedPhone),
  /** The code that was texted last; null: none, or the person went back to the number. */
  sent: z.nullable(z.object({ to: maskedPhone, state: z.enum(phoneCodeStates), expiresAt: timestamp })),
  /** How many codes were texted for this in this sign-in. */
  count: z.int(),
  /** Seconds until another may be texted; 0: at once. Counts from the answer. */
  pause: z.int(),
});

export type PhoneProgress = z.infer<typeof phoneProgressSchema>;

interface PhoneCode {
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** The state of a code at a moment; null where it was used, replaced or cancelled. */
export function stateOfPhoneCode(
  { attempts, expiresAt, endedAt }: PhoneCode,
  now: Date,
): (typeof phoneCodeStates)[number] | null {
  if (endedAt) return null;
  if (attempts >= attemptsPerPhoneCode) return 'too-many-attempts';
  return expiresAt <= now ? 'lapsed' : 'waiting';
}
