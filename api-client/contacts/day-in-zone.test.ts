import { expect, test } from 'vitest';
import { dayOf, endOfDay, isBetweenDays, lastDayOf, momentOn, startOfDay, timeOf } from './day-in-zone.ts';

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

test.each([
  ['in winter', '2026-11-30', '14:30', '2026-11-30T13:30:00.000Z', '14:30'],
  ['in summer', '2026-07-01', '00:05', '2026-06-30T22:05:00.000Z', '00:05'],
  ['that the clock skips', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', '03:30'],
  ['that the clock says twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', '02:30'],
])('a time %s is a moment by the clocks of Amsterdam', (_, day, time, at, shown) => {
  expect(momentOn(day, time)).toBe(at);
  expect([dayOf(at), timeOf(at)]).toEqual([day, shown]);
});
