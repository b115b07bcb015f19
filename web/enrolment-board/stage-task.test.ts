import { expect, test } from 'vitest';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { countOf, type StageTask, type Whom, whomFor } from './stage-task.ts';

const none = { count: 0, lapsed: 0 };

test.each<[StageTask['action'], number, number, (readonly [Whom, number])[]]>([
  ['remind', 7, 0, [['open', 7]]],
  ['remind', 7, 2, [['open', 5]]],
  ['invite', 7, 0, [['everybody', 7]]],
  ['invite', 7, 7, [['everybody', 7]]],
  [
    'invite',
    7,
    2,
    [
      ['lapsed', 2],
      ['everybody', 7],
    ],
  ],
])('to %s %i of whom %i lapsed', (action, count, lapsed, expected) => {
  const waiting = {
    invited: { count, lapsed },
    'signed-in': none,
    'method-registered': none,
    'password-changed': none,
  };
  const board: EnrolmentBoard = {
    waiting,
    planned: { count: 0, next: null },
    active: 1,
    longest: [],
    denied: [],
  };
  const whoms = whomFor({ action, stage: 'invited' }, board);
  expect(whoms.map((whom) => [whom, countOf(whom, waiting.invited)])).toEqual(expected);
});
