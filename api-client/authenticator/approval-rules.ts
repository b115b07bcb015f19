/** A request can be answered for 60 seconds, in milliseconds. */
export const approvalLastsFor = 60_000;

/** So many requests can be sent in one sign-in; then it ends. */
export const approvalsPerSignIn = 20;

/** "This was not me" can be said of a request for so long after it was sent, in milliseconds: as long as its sign-in can last. */
export const approvalReportableFor = 30 * 60_000;

/** Failures are forgotten so long after the last one, in milliseconds. */
export const failuresCountFor = 24 * 60 * 60_000;

const pausesInSeconds = [0, 10, 40, 120, 300, 900, 1800] as const;
const longestPause = 3600;

/**
 * The pause after a number of requests in a row that were denied, lapsed or answered with a wrong number, in seconds (ASVS
 * 6.6.4). One request that came to nothing costs no pause: a phone in another room is no attack.
 */
export const pauseAfterFailures = (failures: number): number =>
  failures <= 0 ? 0 : (pausesInSeconds[failures - 1] ?? longestPause);

interface Failures {
  /** Since the last request that was approved, from browsers that the account had not used before. */
  readonly count: number;
  /** When the last of them came to nothing; null where there are none. */
  readonly lastAt: Date | null;
}

/** The seconds to wait before another request may be sent. A browser that the account has used before never waits. */
export function approvalPause({ count, lastAt }: Failures, isKnownBrowser: boolean, now: Date): number {
  if (isKnownBrowser || !lastAt || now.getTime() - lastAt.getTime() >= failuresCountFor) return 0;
  const over = lastAt.getTime() + pauseAfterFailures(count) * 1000;
  return Math.max(0, Math.ceil((over - now.getTime()) / 1000));
}

/** The two digits of a request, out of chance: `random(100)` gives a whole number below 100. */
export const approvalNumber = (random: (bound: number) => number): string =>
  String(random(100)).padStart(2, '0');
