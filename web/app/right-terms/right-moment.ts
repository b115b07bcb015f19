import {
  dayOf,
  endOfDay,
  isBetweenDays,
  lastDayOf,
  momentOn,
  startOfDay,
  timeOf,
} from '../../../api-client/contacts/day-in-zone.ts';
import type { TypedMoment } from '../../ui/moment-field.tsx';

/** A moment from which, or until which, something counts. Without a time the day itself counts in full. */
export type Edge = 'start' | 'end';

/** A moment as it stands in a form. */
export function typedMomentOf(at: string | null, edge: Edge): TypedMoment {
  if (at === null) return { day: null, time: null };
  if (!isBetweenDays(at)) return { day: dayOf(at), time: timeOf(at) };
  return { day: edge === 'start' ? dayOf(at) : lastDayOf(at), time: null };
}

/** What stands in a form, as a moment; null where no day is given. */
export function momentOf({ day, time }: TypedMoment, edge: Edge): string | null {
  if (day === null) return null;
  if (time !== null) return momentOn(day, time);
  return edge === 'start' ? startOfDay(day) : endOfDay(day);
}
