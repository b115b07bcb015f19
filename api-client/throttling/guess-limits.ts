const quarter = 15 * 60;
const day = 24 * 60 * 60;

/** What is guessed at: each is counted apart. */
export type Guess = 'password' | 'code';

/** How many guesses each counter lets through within so many seconds (docs/decisions/0004-slowing-down-guesses.md). */
export const guessLimits = {
  address: { points: 100, seconds: quarter },
  accountFromAddress: { points: 10, seconds: quarter },
  accountFromStrangers: { points: 100, seconds: day },
  knownBrowser: { points: 10, seconds: quarter },
} as const;

export type GuessLimit = keyof typeof guessLimits;

interface Counter {
  readonly limit: GuessLimit;
  /** Whom it counts, apart from others of the same limit. */
  readonly key: readonly string[];
}

/**
 * Gives the counters of a guess. A browser that the account used before has one of its own; all others share those of the
 * address and of the account: a stranger's guesses never shut out the owner on a browser of theirs (ASVS 6.3.1, NIST SP
 * 800-63B-4 §3.2.2). A right guess forgets `own` and takes itself back from `shared`.
 */
export function guessCounters(guesser: {
  readonly subject: string;
  readonly network: string;
  readonly knownBrowser: string | null;
}): { own: Counter[]; shared: Counter[] } {
  const { subject, network, knownBrowser } = guesser;
  if (knownBrowser) return { own: [{ limit: 'knownBrowser', key: [subject, knownBrowser] }], shared: [] };
  return {
    own: [{ limit: 'accountFromAddress', key: [subject, network] }],
    shared: [
      { limit: 'address', key: [network] },
      { limit: 'accountFromStrangers', key: [subject] },
    ],
  };
}
