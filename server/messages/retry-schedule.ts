import { phoneCodeLastsFor } from '../../api-client/phone/phone-code-rules.ts';

const second = 1_000;
const hour = 3_600 * second;

/** How a channel tries again: the pause after the first attempt, which doubles up to the longest; a last attempt at the end. */
interface RetrySchedule {
  readonly firstPause: number;
  readonly longestPause: number;
  readonly givenUpAfter: number;
}

/** After 30 s, doubling up to 6 hours, a last time at 24 hours (RFC 5321 §4.5.4.1). */
export const mailSchedule: RetrySchedule = {
  firstPause: 30 * second,
  longestPause: 6 * hour,
  givenUpAfter: 24 * hour,
};

/** After 5 s, doubling up to a minute, a last time as long after as a code works: a later one is of no use, and is asked for anew. */
export const textSchedule: RetrySchedule = {
  firstPause: 5 * second,
  longestPause: 60 * second,
  givenUpAfter: phoneCodeLastsFor,
};

/** When to try a message again. Takes the attempts made so far; undefined: give up. */
export function nextAttempt(
  { firstPause, longestPause, givenUpAfter }: RetrySchedule,
  attempts: number,
  createdAt: Date,
  now: Date,
): Date | undefined {
  const lastAttemptAt = createdAt.getTime() + givenUpAfter;
  if (now.getTime() >= lastAttemptAt) return undefined;
  const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  return new Date(Math.min(now.getTime() + pause, lastAttemptAt));
}
