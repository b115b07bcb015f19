import { fromDate, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date';

/** What a clock on the wall shows: 2026-11-01T09:00, without a zone. */
const wallClock = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/;

/**
 * The moment at which the clocks of a time zone show this date and time. `moment_skipped`: they never do, because summer time begins
 * then; of two such moments, when it ends, the first. `moment_invalid`: it is no date and time (YYYY-MM-DD HH:MM).
 */
export function momentInZone(
  typed: string,
  timeZone: string,
): { readonly at: Date } | { readonly problem: 'moment_invalid' | 'moment_skipped' } {
  if (!wallClock.test(typed)) return { problem: 'moment_invalid' };
  try {
    const wanted = parseDateTime(typed.replace(' ', 'T'));
    const at = toZoned(wanted, timeZone, 'earlier');
    return toCalendarDateTime(at).compare(wanted) === 0 ? { at: at.toDate() } : { problem: 'moment_skipped' };
  } catch {
    return { problem: 'moment_invalid' };
  }
}

/** The date and time that the clocks of a time zone show at a moment: 2026-11-01 09:00. */
export const wallClockAt = (at: Date, timeZone: string): string =>
  toCalendarDateTime(fromDate(at, timeZone)).toString().slice(0, 16).replace('T', ' ');
