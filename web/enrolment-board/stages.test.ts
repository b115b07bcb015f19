import { expect, test } from 'vitest';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { peopleToADot, stagesOf } from './stages.ts';

const board = (...[invited = 0, signedIn = 0, active = 0]: number[]): EnrolmentBoard => {
  const none = { count: 0, lapsed: 0 };
  const waiting = {
    invited: { count: invited, lapsed: 0 },
    'signed-in': { count: signedIn, lapsed: 0 },
    'method-registered': none,
    'password-changed': none,
  };
  return { planned: { count: 0, next: null }, waiting, active, longest: [], denied: [] };
};

test('whoever stands further on came through each stage before', () => {
  expect(stagesOf(board(3, 2, 4)).map(({ reached }) => reached)).toEqual([9, 6, 4, 4, 4]);
});

test.each([
  [0, 1],
  [60, 1],
  [61, 5],
  [300, 5],
  [301, 25],
  [100_000, 3_125],
])('of %i at one stage a dot is %i, however many are in', (invited, people) => {
  expect(peopleToADot(stagesOf(board(invited, 0, 400_000)))).toBe(people);
});
