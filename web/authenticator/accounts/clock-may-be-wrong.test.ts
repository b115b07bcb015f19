import { afterEach, expect, test } from 'vitest';
import { clockDifference, tellServerTime } from './clock-difference.ts';

const server = '2026-11-21T10:00:00.000Z';

afterEach(() => clockDifference.set(0));

test.each([
  ['an hour ahead', '2026-11-21T11:00:02.000Z', 3_600_000],
  ['an hour behind', '2026-11-21T08:59:58.000Z', -3_600_000],
  ['a minute behind, which nobody needs to hear', '2026-11-21T09:59:00.000Z', 0],
  ['right', '2026-11-21T10:00:01.000Z', 0],
])('a clock that is %s', (_name, here, difference) => {
  tellServerTime(server, Date.parse(here));
  expect(clockDifference.get()).toBe(difference);
});
