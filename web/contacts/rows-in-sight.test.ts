import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInSight } from './rows-in-sight.ts';

test('the beginning of a list, below other things on the page', () => {
  expect(rowsInSight(-300, 800, 50, 1_000)).toMatchObject({ top: 0, bottom: 9, first: 0, last: 20 });
});

test('the end of a list', () => {
  expect(rowsInSight(49_600, 800, 50, 1_000)).toMatchObject({ top: 992, bottom: 999, last: 999 });
});

test('all that one sees is there, wherever one is, and never much more', () => {
  const size = fc.integer({ min: 20, max: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), size, fc.nat(10_000_000), (count, height, above) => {
      const { first, top, bottom, last } = rowsInSight(above, 800, height, count);
      expect(first).toBeLessThanOrEqual(top);
      expect(top).toBeLessThanOrEqual(bottom);
      expect(bottom).toBeLessThanOrEqual(last);
      expect(last).toBeLessThan(count);
      expect(last - first).toBeLessThanOrEqual(Math.ceil(800 / height) + 32);
    }),
  );
});
