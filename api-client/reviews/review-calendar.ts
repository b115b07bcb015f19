import { momentInZone, wallClockAt } from '../policies/moment-in-zone.ts';
import type { ReviewPeriod } from './review.ts';

/** Where the provider's calendar hangs. */
export const reviewTimeZone = 'Europe/Amsterdam';

const months: Record<ReviewPeriod, number> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };
const day = 24 * 3_600_000;

/** The first morning of a month, counted from year 0. */
function firstMorning(month: number): Date {
  const year = Math.floor(month / 12);
  const typed = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01T08:00`;
  const moment = momentInZone(typed, reviewTimeZone);
  if ('problem' in moment) throw new Error(`${typed} is no moment`);
  return moment.at;
}

/** When the next round begins: at eight on the first morning of the next month, quarter, half year or year. */
export function nextReviewStart(period: ReviewPeriod, now: Date): Date {
  const [year = 0, month = 1] = wallClockAt(now, reviewTimeZone).split('-').map(Number.parseFloat);
  const inPeriod = months[period];
  const begun = Math.floor((year * 12 + month - 1) / inPeriod) * inPeriod;
  const thisOne = firstMorning(begun);
  return thisOne > now ? thisOne : firstMorning(begun + inPeriod);
}

/** Until when a round should be done: within four weeks; within two where there is one each month. */
export const reviewDueAt = (period: ReviewPeriod | undefined, startedAt: Date): Date =>
  new Date(startedAt.getTime() + (period === 'monthly' ? 14 : 28) * day);

export const reviewReminders = ['started', 'week-left', 'overdue'] as const;
export type ReviewReminder = (typeof reviewReminders)[number];

/** How long before the end administrators are reminded. */
export const reminderBeforeEnd = 7 * day;

/** Which mail is due to the administrators at that moment, if what was told before is not enough; a later one takes the place of an earlier. */
export function dueReminder(
  review: { dueAt: Date; startToldAt: Date | null; weekToldAt: Date | null; overdueToldAt: Date | null },
  now: Date,
): ReviewReminder | null {
  const left = review.dueAt.getTime() - now.getTime();
  if (left <= 0) return review.overdueToldAt ? null : 'overdue';
  if (left <= reminderBeforeEnd) return review.weekToldAt ? null : 'week-left';
  return review.startToldAt ? null : 'started';
}
