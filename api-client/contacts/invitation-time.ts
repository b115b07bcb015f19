import {
  fromDate,
  getDayOfWeek,
  toCalendarDateTime,
  toZoned,
  type ZonedDateTime,
} from '@internationalized/date';

/** The time zone in which mails name their hours, and in which the days of the week are counted. */
export const providerTimeZone = 'Europe/Amsterdam';

/** An invitation can go out so far ahead at most, in milliseconds. */
export const plannedAtMost = 90 * 24 * 60 * 60 * 1000;

/** The day of the week of which Monday is the first, 0. */
const dayOfWeek = (at: ZonedDateTime): number => getDayOfWeek(at, 'nl-NL', 'mon');
const thursday = 3;
const evening = 17;

/** The hour of the clock on another day: 8 stays 8 across a change of summer time. */
export const atHour = (at: ZonedDateTime, days: number, hour: number): Date =>
  toZoned(
    toCalendarDateTime(at).add({ days }).set({ hour, minute: 0, second: 0, millisecond: 0 }),
    at.timeZone,
  ).toDate();

/** Whether what is sent now loses its weekend: from Thursday at 17:00 until Sunday has passed, in Amsterdam. */
export function comesBeforeWeekend(now: Date): boolean {
  const here = fromDate(now, providerTimeZone);
  const day = dayOfWeek(here);
  return day > thursday || (day === thursday && here.hour >= evening);
}

/** The coming Monday at 8:00 in Amsterdam; early on a Monday that is today. */
export function comingMonday(now: Date): Date {
  const here = fromDate(now, providerTimeZone);
  const day = dayOfWeek(here);
  return atHour(here, day === 0 && here.hour < 8 ? 0 : 7 - day, 8);
}

/** Why an invitation cannot go out at that moment; null where it can. */
export function refusalOfMoment(plannedFor: Date, now: Date): 'past' | 'too-far' | null {
  // What is no moment at all does not come after now either.
  if (!(plannedFor > now)) return 'past';
  return plannedFor.getTime() - now.getTime() > plannedAtMost ? 'too-far' : null;
}
