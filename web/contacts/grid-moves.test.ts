import { expect, test } from 'vitest';
import { moveInGrid } from './grid-moves.ts';

const size = { rows: 100, columns: 6, page: 12 };
const at = { row: 50, column: 2 };

test.each([
  ['ArrowDown', false, at, { row: 51, column: 2 }],
  ['ArrowUp', false, at, { row: 49, column: 2 }],
  ['ArrowRight', false, at, { row: 50, column: 3 }],
  ['ArrowLeft', false, at, { row: 50, column: 1 }],
  ['PageDown', false, at, { row: 62, column: 2 }],
  ['PageUp', false, at, { row: 38, column: 2 }],
  ['Home', false, at, { row: 50, column: 0 }],
  ['End', false, at, { row: 50, column: 5 }],
  ['Home', true, at, { row: 0, column: 0 }],
  ['End', true, at, { row: 99, column: 5 }],
  ['ArrowUp', false, { row: 0, column: 1 }, { row: -1, column: 1 }],
  ['ArrowUp', false, { row: -1, column: 1 }, { row: -1, column: 1 }],
  ['PageUp', false, { row: 4, column: 1 }, { row: 0, column: 1 }],
  ['PageDown', false, { row: -1, column: 1 }, { row: 11, column: 1 }],
  ['ArrowDown', false, { row: 99, column: 1 }, { row: 99, column: 1 }],
  ['ArrowRight', false, { row: 3, column: 5 }, { row: 3, column: 5 }],
  ['ArrowLeft', false, { row: 3, column: 0 }, { row: 3, column: 0 }],
  ['a', false, at, undefined],
])('%s (to the end: %s) from %o', (key, toEnd, from, expected) => {
  expect(moveInGrid({ key, toEnd }, from, size)).toEqual(expected);
});
