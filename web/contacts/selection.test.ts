import { describe, expect, test } from 'vitest';
import { chooseAll, chooseOne, chooseRange, nobodyChosen, type Selection } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const chosenIn = ({ chosen }: Selection) => [...chosen].sort();
const range = (selection: Selection, id: string, wanted = true) => chooseRange(selection, shown, id, wanted);

test('one after the other is chosen and given up', () => {
  const two = chooseOne(chooseOne(nobodyChosen, 'a', true), 'd', true);
  expect(chosenIn(two)).toEqual(['a', 'd']);
  expect(chosenIn(chooseOne(two, 'a', false))).toEqual(['d']);
});

describe('a range', () => {
  test('goes down from the one that was touched last', () => {
    expect(chosenIn(range(chooseOne(nobodyChosen, 'b', true), 'd'))).toEqual(['b', 'c', 'd']);
  });

  test('goes up too', () => {
    expect(chosenIn(range(chooseOne(nobodyChosen, 'd', true), 'b'))).toEqual(['b', 'c', 'd']);
  });

  test('goes on from where the range before ended', () => {
    const first = range(chooseOne(nobodyChosen, 'a', true), 'b');
    expect(chosenIn(range(first, 'd'))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is given up as it was chosen', () => {
    const all = chooseAll(nobodyChosen, shown, true);
    expect(chosenIn(range(chooseOne(all, 'b', false), 'd', false))).toEqual(['a', 'e']);
  });

  test('is one contact where nothing was touched, or what was touched is not shown any more', () => {
    expect(chosenIn(range(nobodyChosen, 'c'))).toEqual(['c']);
    expect(chosenIn(range(chooseOne(nobodyChosen, 'gone', true), 'c'))).toEqual(['c', 'gone']);
  });
});

test('all that are shown, and others stay as they were', () => {
  const other = chooseOne(nobodyChosen, 'z', true);
  const all = chooseAll(other, shown, true);
  expect(chosenIn(all)).toEqual([...shown, 'z']);
  expect(chosenIn(chooseAll(all, shown, false))).toEqual(['z']);
});
