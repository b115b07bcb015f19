import { expect, test } from 'vitest';
import { columnsToChoose, defaultColumns, listLayout, optionalColumns } from './list-columns.ts';

test('a wide list has what was chosen, between choice and actions', () => {
  const { columns, left } = listLayout(defaultColumns, 76);
  expect(columns).toEqual([
    'choice',
    'name',
    'jobTitle',
    'authorisations',
    'access',
    'lastSignedIn',
    'lastReminded',
    'actions',
  ]);
  expect(left).toEqual([]);
});

test('one more than most people need has its place on a usual screen', () => {
  expect(listLayout([...defaultColumns, 'addedOn'], 76).left).toEqual([]);
});

test('what there is no room for is left out and named, and the name never is', () => {
  const { columns, left } = listLayout(optionalColumns, 60);
  expect(columns).toContain('name');
  expect(columns).toContain('access');
  expect(left.length).toBeGreaterThan(0);
  for (const column of left) expect(columns).not.toContain(column);
});

test('cards show and offer the few things that they have room for', () => {
  const layout = listLayout(defaultColumns, 22);
  expect(layout.columns).toEqual(['choice', 'name', 'access', 'lastSignedIn', 'actions']);
  expect(layout.underName).toEqual(['jobTitle', 'email']);
  expect(columnsToChoose(layout)).toEqual(['email', 'jobTitle', 'access', 'lastSignedIn']);
});

test('a card of which less is shown is lower', () => {
  expect(listLayout([], 22).rowHeight).toBeLessThan(listLayout(['email'], 22).rowHeight);
  expect(listLayout(['email'], 22).rowHeight).toBeLessThan(listLayout(['email', 'access'], 22).rowHeight);
});
