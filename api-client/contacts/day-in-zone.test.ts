import { expect, test } from 'vitest';
import { dayOf, endOfDay, isBetweenDays, lastDayOf, startOfDay } from './day-in-zone.ts';

test.each([
  ['in winter', '2026-11-30', '2026-11-29T23:00:00.000Z', '2026-11-30T23:00:00.000Z'],
  ['in summer', '2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
  ['of 23 hours', '2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
  ['of 25 hours', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
])('a day %s begins and ends with the clocks of Amsterdam', (_, day, start, end) => {
  expect(startOfDay(day)).toBe(start);
  expect(endOfDay(day)).toBe(end);
  expect(dayOf(start)).toBe(day);
  expect(lastDayOf(end)).toBe(day);
  expect([isBetweenDays(end), isBetweenDays('2026-11-30T14:00:00.000Z')]).toEqual([true, false]);
});
