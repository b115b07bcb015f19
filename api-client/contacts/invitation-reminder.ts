import { fromDate, getDayOfWeek } from '@internationalized/date';
import { atHour, providerTimeZone } from './invitation-time.ts';

const hour = 60 * 60 * 1000;
/** The reminder goes out a day before the invitation lapses, where that is a good moment. */
const usuallyBefore = 24 * hour;
/** Who is reminded on Monday morning has at least so long. */
const leastBefore = 4 * hour;
/** Nobody is reminded sooner after the invitation. */
const leastAfter = 12 * hour;
/** A reminder that comes later than this is of no use any more. */
const lastBefore = hour;
const night = { from: 22, to: 7 };
const saturday = 5;

/** After an administrator had somebody reminded it can be done again so much later, in milliseconds. */
export const remindsAgainAfter = hour;

/** Whether it is night in Amsterdam: nobody is reminded between 22:00 and 7:00. */
export function isNight(at: Date): boolean {
  const here = fromDate(at, providerTimeZone).hour;
  return here >= night.from || here < night.to;
}

function outsideWeekend(at: Date, { sentAt, lapsesAt }: { sentAt: Date; lapsesAt: Date }): Date {
  const here = fromDate(at, providerTimeZone);
  const day = getDayOfWeek(here, 'nl-NL', 'mon');
  if (day < saturday) return at;
  const monday = atHour(here, 7 - day, 8);
  if (lapsesAt.getTime() - monday.getTime() >= leastBefore) return monday;
  const friday = atHour(here, saturday - 1 - day, 16);
  return friday.getTime() - sentAt.getTime() >= leastAfter ? friday : at;
}

function outsideNight(at: Date): Date {
  if (!isNight(at)) return at;
  const here = fromDate(at, providerTimeZone);
  return atHour(here, here.hour >= night.from ? 1 : 0, night.to);
}

/**
 * When the one reminder of an invitation goes out: 24 hours before it lapses. From a weekend it moves to Monday at 8:00, where four
 * hours are left then, or else to Friday at 16:00; from the night to the next morning at 7:00. Hours are those of Amsterdam.
 */
export const remindsAt = (invitation: { readonly sentAt: Date; readonly lapsesAt: Date }): Date =>
  outsideNight(outsideWeekend(new Date(invitation.lapsesAt.getTime() - usuallyBefore), invitation));

/** The latest lapse of an invitation that it is too late to remind of. */
export const tooLateToRemind = (now: Date): Date => new Date(now.getTime() + lastBefore);
