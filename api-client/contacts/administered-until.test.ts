import { expect, test } from 'vitest';
import { leavesNobody } from './last-administrator.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const inDays = (days: number | null) => (days === null ? null : new Date(now.getTime() + days * 86_400_000));
type Days = readonly [startsIn: number | null, endsIn: number | null];
const termOf = ([startsIn, endsIn]: Days) => ({ startsAt: inDays(startsIn), endsAt: inDays(endsIn) });

const always: Days = [null, null];

test.each<[string, Days[], Days | null, Days | null, boolean]>([
  ['the only one goes', [], always, null, true],
  ['the only one gets an end', [], always, [null, 7], true],
  ['the only one begins later', [], always, [1, null], true],
  ['one of two goes', [always], always, null, false],
  ['one of two goes and the other ends in a week', [[null, 7]], always, null, true],
  ['one gets an end after the other has begun', [[5, null]], always, [null, 7], false],
  ['one gets an end at which the other begins', [[7, null]], always, [null, 7], false],
  ['one gets an end before the other has begun', [[9, null]], always, [null, 7], true],
  ['one who ends first goes', [[null, 7]], [null, 3], null, false],
  ['an end comes later', [], [null, 7], [null, 30], false],
  ['an end comes sooner', [], [null, 30], [null, 7], true],
  ['whoever was over goes', [always], [null, -1], null, false],
])('%s', (_, others, before, after, isRefused) => {
  const change = { before: before && termOf(before), after: after && termOf(after) };
  expect(leavesNobody(others.map(termOf), change, now)).toBe(isRefused);
});
