import { expect, test } from 'vitest';
import { contactsOnPage } from '../../api-client/contacts/contact-queries.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';
import { nothingKnown, pagesFor, withFetchedPage } from './page-starts.ts';

const page = (last: string, nextCursor?: string, length = contactsOnPage): ContactList => ({
  contacts: Array.from({ length }, (_, index) => ({
    id: index === length - 1 ? last : `${last}-${index}`,
  })) as ContactList['contacts'],
  total: null,
  isSpelledAlike: false,
  ...(nextCursor && { nextCursor }),
});

const walked = withFetchedPage(
  withFetchedPage(withFetchedPage(nothingKnown, 0, page('a', 'after-a')), 1, page('b', 'after-b')),
  2,
  page('c', 'after-c'),
);
const cursors = (starts: typeof nothingKnown) => starts.known.map(({ cursor }) => cursor);

test('each page tells where the next one begins', () => {
  expect(cursors(walked)).toEqual(['', 'after-a', 'after-b', 'after-c']);
});

test('the last page tells how many rows there are', () => {
  expect(withFetchedPage(walked, 3, page('d', undefined, 7)).rows).toBe(3 * contactsOnPage + 7);
});

test('a page that ends where it did keeps what follows, with whatever cursor it comes', () => {
  expect(withFetchedPage(walked, 0, page('a', 'after-a-later'))).toBe(walked);
});

test('a page that ends elsewhere leaves nothing known of what follows', () => {
  expect(cursors(withFetchedPage(walked, 1, page('x', 'after-x')))).toEqual(['', 'after-a', 'after-x']);
});

test('a list that became shorter ends there', () => {
  const shorter = withFetchedPage(walked, 1, page('b', undefined, 3));
  expect(cursors(shorter)).toEqual(['', 'after-a']);
  expect(shorter.rows).toBe(contactsOnPage + 3);
});

test.each([
  ['rows of one page', 120, 180, [1]],
  ['rows of two pages', 90, 130, [0, 1]],
  ['rows that begin where nobody has been', 5_000, 5_040, [3]],
  ['rows of which the first are known', 220, 420, [2, 3]],
])('%s', (_, first, last, expected) => {
  expect(pagesFor(walked, first, last)).toEqual(expected);
});
