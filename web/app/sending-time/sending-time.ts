import {
  comingMonday,
  providerTimeZone,
  refusalOfMoment,
} from '../../../api-client/contacts/invitation-time.ts';
import { momentInZone, wallClockAt } from '../../../api-client/policies/moment-in-zone.ts';

/** When an invitation is to go out, as it stands in the form: at once, on the coming Monday, or at a date and time in Amsterdam. */
export interface SendingTime {
  readonly when: 'now' | 'monday' | 'later';
  readonly date: string;
  readonly time: string;
}

export type SendingProblem = 'incomplete' | 'skipped' | 'past' | 'too-far';

/** To begin with: at once, or where it is to be later anyway the coming Monday. */
export function firstSendingTime(when: 'now' | 'monday', now = new Date()): SendingTime {
  const [date = '', time = ''] = wallClockAt(comingMonday(now), providerTimeZone).split(' ');
  return { when, date, time };
}

function typedMoment({ date, time }: SendingTime, now: Date): Date | SendingProblem {
  const read = momentInZone(`${date} ${time.slice(0, 5)}`, providerTimeZone);
  if ('problem' in read) return read.problem === 'moment_skipped' ? 'skipped' : 'incomplete';
  return refusalOfMoment(read.at, now) ?? read.at;
}

/** The moment that was chosen, null for at once; or what is wrong with it. */
export function sendingMoment(
  chosen: SendingTime,
  now = new Date(),
): { readonly at: Date | null } | { readonly problem: SendingProblem } {
  if (chosen.when === 'now') return { at: null };
  if (chosen.when === 'monday') return { at: comingMonday(now) };
  const typed = typedMoment(chosen, now);
  return typed instanceof Date ? { at: typed } : { problem: typed };
}
