import { expect, test } from 'vitest';
import { momentInZone, wallClockAt } from './moment-in-zone.ts';

test.each([
  ['in winter', '2027-02-01 09:00', 'Europe/Amsterdam', '2027-02-01T08:00:00.000Z'],
  ['in summer', '2027-07-01T09:00', 'Europe/Amsterdam', '2027-07-01T07:00:00.000Z'],
  ['the minute before summer time', '2027-03-28 01:59', 'Europe/Amsterdam', '2027-03-28T00:59:00.000Z'],
  [
    'the minute in which summer time begins',
    '2027-03-28 03:00',
    'Europe/Amsterdam',
    '2027-03-28T01:00:00.000Z',
  ],
  [
    'the first of the two, when summer time ends',
    '2027-10-31 02:30',
    'Europe/Amsterdam',
    '2027-10-31T00:30:00.000Z',
  ],
  ['elsewhere', '2027-07-01 09:00', 'America/Paramaribo', '2027-07-01T12:00:00.000Z'],
  ['a zone of half an hour', '2027-07-01 09:00', 'Asia/Kolkata', '2027-07-01T03:30:00.000Z'],
])('a date that was agreed is a moment: %s (G4.1)', (_when, typed, zone, instant) => {
  expect(momentInZone(typed, zone)).toEqual({ at: new Date(instant) });
  expect(wallClockAt(new Date(instant), zone)).toBe(typed.replace('T', ' '));
});

test.each([
  ['skipped by summer time', '2027-03-28 02:30', 'moment_skipped'],
  ['no day', '2027-02-30 09:00', 'moment_invalid'],
  ['with a zone of its own', '2027-02-01T09:00Z', 'moment_invalid'],
  ['a day only', '2027-02-01', 'moment_invalid'],
])('a date that nobody can keep to is refused: %s', (_why, typed, problem) => {
  expect(momentInZone(typed, 'Europe/Amsterdam')).toEqual({ problem });
});
