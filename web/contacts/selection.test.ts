import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeContactList } from '../../api-client/contacts/contact-list-view.ts';
import {
  choose,
  countChosen,
  everybodyChosen,
  isChosen,
  nobodyChosen,
  rowsGivenUp,
  rowsOf,
  type Selection,
} from './selection.ts';
import { inBackground } from './selection-for-job.ts';

interface Person {
  readonly id: string;
}
const people = (...ids: string[]): Person[] => ids.map((id) => ({ id }));
const none: Selection<Person> = nobodyChosen;
const all: Selection<Person> = everybodyChosen;
const chosenOf = (selection: Selection<Person>, ...ids: string[]) =>
  ids.filter((id) => isChosen(selection, id));

test('one after the other is chosen and given up', () => {
  const two = choose(choose(none, people('a'), true), people('d'), true);
  expect(chosenOf(two, 'a', 'b', 'd')).toEqual(['a', 'd']);
  expect(countChosen(choose(two, people('a'), false), 100)).toBe(1);
});

describe('all that match', () => {
  test('are as many as match, whoever was fetched', () => {
    expect(countChosen(all, 3_412)).toBe(3_412);
    expect(isChosen(all, 'somebody who was never fetched')).toBe(true);
    expect(countChosen(all, undefined)).toBeUndefined();
  });

  test('single ones can be taken out, and put in again', () => {
    const without = choose(all, people('a', 'b'), false);
    expect(countChosen(without, 3_412)).toBe(3_410);
    expect(chosenOf(without, 'a', 'b', 'c')).toEqual(['c']);
    expect(countChosen(choose(without, people('a'), true), 3_412)).toBe(3_411);
  });
});

describe('a range that is drawn', () => {
  test('further gives up nothing', () => {
    expect(rowsGivenUp({ from: 3, to: 5 }, 9)).toBeUndefined();
    expect(rowsGivenUp({ from: 3, to: 3 }, 1)).toBeUndefined();
  });

  test('back gives up the rows that it leaves', () => {
    expect(rowsGivenUp({ from: 3, to: 9 }, 7)).toEqual({ from: 8, to: 9 });
    expect(rowsGivenUp({ from: 9, to: 3 }, 5)).toEqual({ from: 4, to: 3 });
  });

  test('to the other side gives up all but where it began', () => {
    expect(rowsGivenUp({ from: 5, to: 8 }, 2)).toEqual({ from: 6, to: 8 });
  });

  test('is in the end what lies between, whichever way it was drawn', () => {
    const row = fc.nat(12);
    fc.assert(
      fc.property(row, fc.array(row, { minLength: 1 }), (from, steps) => {
        let selection: Selection<Person> = none;
        let to = from;
        const between = (range: { from: number; to: number }) => {
          const [first, last] = rowsOf(range);
          return people(...Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset}`));
        };
        for (const next of steps) {
          const left = rowsGivenUp({ from, to }, next);
          if (left) selection = choose(selection, between(left), false);
          selection = choose(selection, between({ from, to: next }), true);
          to = next;
        }
        const rows = Array.from({ length: 13 }, (_, index) => `${index}`);
        expect(chosenOf(selection, ...rows)).toEqual(between({ from, to }).map(({ id }) => id));
      }),
    );
  });
});

describe('what is done in the background', () => {
  const view = { ...wholeContactList, search: 'jan' };
  const some = (count: number) => people(...Array.from({ length: count }, (_, index) => `${index}`));

  test('is what takes more than one call', () => {
    expect(inBackground(choose(none, some(100), true), view)).toBeUndefined();
    expect(inBackground(choose(none, some(101), true), view)).toEqual({
      contactIds: some(101).map(({ id }) => id),
    });
  });

  test('is named by the view and its exceptions where all that match are chosen', () => {
    expect(inBackground(choose(all, people('b'), false), view)).toEqual({ view, except: ['b'] });
  });

  test('cannot be named one by one without end', () => {
    expect(inBackground(choose(none, some(1_001), true), view)).toBe('too-many');
    expect(inBackground(choose(all, some(1_001), false), view)).toBe('too-many');
  });
});
