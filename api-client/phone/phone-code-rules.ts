/** A texted code works for 10 minutes, in milliseconds (ASVS 6.5.5, NIST SP 800-63B-4 §3.1.3.2). */
export const phoneCodeLastsFor = 10 * 60_000;

/** So many digits are tried on one code; after that it is dead, and another must be sent. */
export const attemptsPerPhoneCode = 5;

/** How a texted code came to its end. `cancelled`: the person went back to type another number. */
export const phoneCodeEnds = ['used', 'replaced', 'cancelled', 'too-many-attempts'] as const;

const firstPause = 30;
const longestPause = 5 * 60;

/**
 * How many seconds must pass before another code is sent in a sign-in: 30 after the first, twice as many after each next one,
 * 5 minutes at most. `sent`: how many went out in it, `lastAt`: when the last one did. Gives 0 where it may be sent at once.
 */
export function pauseBeforeNextCode(sent: number, lastAt: Date | null, now: Date): number {
  if (!lastAt || sent === 0) return 0;
  const pause = Math.min(firstPause * 2 ** (sent - 1), longestPause);
  return Math.max(0, Math.ceil((lastAt.getTime() + pause * 1000 - now.getTime()) / 1000));
}

/** So many codes are texted in one sign-in; then it ends. */
export const phoneCodesPerSignIn = 10;

/** Six digits out of chance: `random(bound)` gives a whole number below the bound (ASVS 6.5.3). */
export const composePhoneCode = (random: (bound: number) => number): string =>
  String(random(1_000_000)).padStart(6, '0');
