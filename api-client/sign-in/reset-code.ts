import * as z from 'zod/mini';
import { code } from '../fields.ts';

/** A code that an administrator reads out lives a day, in milliseconds: long enough to buy a phone, short enough for a note. */
export const resetCodeLastsFor = 24 * 60 * 60_000;

/** So many tries in all, in whatever sign-in; then the code is dead (ASVS 6.5.5). */
export const attemptsPerResetCode = 5;

const digits = 8;

/** Composes a code of 8 digits. `below`: gives a whole number under its bound, out of strong chance (ASVS 6.5.3). */
export const composeResetCode = (below: (bound: number) => number): string =>
  Array.from({ length: digits }, () => below(10)).join('');

/** A code as it is read out and shown: in two groups of four. */
export const shownResetCode = (whole: string): string => whole.replace(/^(\d{4})(\d{4})$/, '$1 $2');

/** Eight digits; spaces and hyphens that people type or paste between them are dropped. */
export const resetCodeSchema = z.string(code('required')).check(
  z.overwrite((typed) => typed.replace(/[\s-]/g, '')),
  z.minLength(1, code('required')),
  z.regex(/^\d{8}$/, code('reset_code_format')),
);

/** How a code stands: it waits to be typed, or it is dead and why. */
export const resetCodeStates = ['waiting', 'lapsed', 'used', 'too-many-attempts'] as const;
export type ResetCodeState = (typeof resetCodeStates)[number];

/** Says how a code stands now. */
export function stateOfResetCode(
  { attempts, expiresAt, usedAt }: { attempts: number; expiresAt: Date; usedAt: Date | null },
  now: Date,
): ResetCodeState {
  if (usedAt) return 'used';
  if (attempts >= attemptsPerResetCode) return 'too-many-attempts';
  return expiresAt <= now ? 'lapsed' : 'waiting';
}
