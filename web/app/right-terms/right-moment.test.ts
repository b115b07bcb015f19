import { expect, test } from 'vitest';
import { momentOf, typedMomentOf } from './right-moment.ts';

const day = '2026-11-30';

test.each([
  ['starts with the day', 'start', { day, time: null }, '2026-11-29T23:00:00.000Z'],
  ['ends with the day', 'end', { day, time: null }, '2026-11-30T23:00:00.000Z'],
  ['starts at its time', 'start', { day, time: '09:00' }, '2026-11-30T08:00:00.000Z'],
  ['ends at its time', 'end', { day, time: '17:30' }, '2026-11-30T16:30:00.000Z'],
  ['is nothing without a day', 'end', { day: null, time: null }, null],
] as const)('what is typed %s, and is shown as it was typed', (_, edge, typed, at) => {
  expect(momentOf(typed, edge)).toBe(at);
  expect(typedMomentOf(at, edge)).toEqual(typed);
});

test('a time without a day is no moment yet', () => {
  expect(momentOf({ day: null, time: '09:00' }, 'start')).toBeNull();
});
