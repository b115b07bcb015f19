import {
  type CalendarDate,
  fromDate,
  parseDate,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toTime,
  toZoned,
} from '@internationalized/date';

/** Where days begin and end for rights, as for every moment that mails name (architecture: time). */
export const zoneOfRights = 'Europe/Amsterdam';

const day = (date: string): CalendarDate => parseDate(date);

/** The moment at which a day (2026-11-30) begins: not always 24 hours after the one before it. */
export const startOfDay = (date: string): string => toZoned(day(date), zoneOfRights).toDate().toISOString();

/** The moment at which a day is over: what ends then still counts on that day, and no longer on the next. */
export const endOfDay = (date: string): string => startOfDay(day(date).add({ days: 1 }).toString());

/** The day that a moment is on. */
export const dayOf = (at: string): string => toCalendarDate(fromDate(new Date(at), zoneOfRights)).toString();

/** The last day on which something still counts that ends at a moment. */
export const lastDayOf = (endsAt: string): string => dayOf(new Date(Date.parse(endsAt) - 1).toISOString());

/** Whether a moment is the beginning of a day, and so the end of the one before. */
export const isBetweenDays = (at: string): boolean => startOfDay(dayOf(at)) === new Date(at).toISOString();

/** The time of day (14:30) that the clock says at a moment. */
export const timeOf = (at: string): string =>
  toTime(fromDate(new Date(at), zoneOfRights))
    .toString()
    .slice(0, 'hh:mm'.length);

/**
 * The moment at which the clock says a time (14:30) on a day. A time that it skips in spring is an hour later; of one that it says
 * twice in autumn the first counts.
 */
export const momentOn = (date: string, time: string): string =>
  toZoned(toCalendarDateTime(day(date), parseTime(time)), zoneOfRights)
    .toDate()
    .toISOString();
