import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';

/** After so many wrong codes an activation is dead, and the wizard has to make a new one (NIST SP 800-63B-4 §4.1.2.1). */
export const activationCodeAttempts = 5;

/** So many activations can be made in one sign-in; then it ends. */
export const activationsPerSignIn = 20;

/** Digits and capitals that are not taken for each other when somebody types them from a screen. */
export const handleAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const handleLength = 8;

const handlePattern = new RegExp(`^[${handleAlphabet}]{${handleLength}}$`);

/** Names an activation; no secret. As typed: small letters and hyphens are taken for what they stand for. */
export const activationHandle = z.string({ error: 'required' }).check(
  z.overwrite((typed) => typed.replace(/[\s-]/g, '').toUpperCase()),
  z.regex(handlePattern, 'invalid'),
);

/** The 9 digits of an activation; spaces that people type between them are dropped. */
export const activationCode = z.string({ error: 'required' }).check(
  z.overwrite((typed) => typed.replace(/\s/g, '')),
  z.minLength(1, 'required'),
  z.regex(/^\d{9}$/, 'activation_code_format'),
);

/** Handle and code: what a phone presents. */
export const presentedActivationSchema = z.object({ handle: activationHandle, code: activationCode });

/** A token that stands in for the code on the way from the browser to the app on the home screen (an iPhone's). */
export const activationHandover = z.string().check(z.regex(/^[\w-]{40,400}$/, 'invalid'));

/** What a phone presents to look at an activation or to use it: its handle, with the code or with a handover. */
export const openedActivationSchema = z
  .object({
    handle: activationHandle,
    code: z.optional(activationCode),
    handover: z.optional(activationHandover),
  })
  .check(
    z.refine(({ code, handover }) => (code === undefined) !== (handover === undefined), {
      path: ['code'],
      error: 'required',
    }),
  );

/** How an activation came to its end. */
export const activationEnds = ['used', 'replaced', 'cancelled', 'too-many-attempts'] as const;

/** Whether a phone can use the latest activation of a sign-in, and if not, why. `none`: the wizard has none to show. */
export function stateOfActivation(
  activation:
    | { readonly endedAs: (typeof activationEnds)[number] | null; readonly expiresAt: Date }
    | undefined,
  now: Date,
): 'none' | 'waiting' | 'lapsed' | 'too-many-attempts' {
  if (activation?.endedAs === 'too-many-attempts') return 'too-many-attempts';
  if (!activation || activation.endedAs) return 'none';
  return activation.expiresAt <= now ? 'lapsed' : 'waiting';
}

/** A new handle and code, out of chance: `random(bound)` gives a whole number below the bound. */
export const composeActivation = (random: (bound: number) => number): { handle: string; code: string } => ({
  handle: Array.from({ length: handleLength }, () => handleAlphabet[random(handleAlphabet.length)]).join(''),
  code: String(random(1_000_000_000)).padStart(9, '0'),
});

/** An activation as the wizard gets it, once: only the digest of the code is kept. */
export const activationSchema = z.object({
  /** To type into the app (G3.3), without the code. */
  url: z.string(),
  code: z.string(),
  /** What the QR code holds, and what "open on this phone" leads to: the URL with the code in its fragment. */
  link: z.string(),
  expiresAt: timestamp,
  /** The same as `expiresAt`, for browsers with a clock that is wrong. */
  secondsLeft: z.int(),
});
