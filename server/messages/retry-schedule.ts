const second = 1_000;
const hour = 3_600 * second;
const firstPause = 30 * second;
const longestPause = 6 * hour;
const givenUpAfter = 24 * hour;

/**
 * When to try a message again (RFC 5321 §4.5.4.1): after 30 s, doubling up to 6 hours, a last time at 24 hours.
 * Takes the attempts made so far; undefined: give up.
 */
export function nextAttempt(attempts: number, createdAt: Date, now: Date): Date | undefined {
  const lastAttemptAt = createdAt.getTime() + givenUpAfter;
  if (now.getTime() >= lastAttemptAt) return undefined;
  const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  return new Date(Math.min(now.getTime() + pause, lastAttemptAt));
}
