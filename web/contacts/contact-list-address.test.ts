import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessStates } from '../../api-client/contacts/access-state.ts';
import { authorisations } from '../../api-client/contacts/authorisation.ts';
import {
  type ContactListView,
  contactSorts,
  sortDirections,
  wholeContactList,
} from '../../api-client/contacts/contact-list-view.ts';
import { endsSoon } from '../../api-client/contacts/ends-soon.ts';
import { lastSignIns } from '../../api-client/contacts/last-sign-in.ts';
import { registeredMethods } from '../../api-client/contacts/registered-method.ts';
import { readContactListAddress, withoutFilters, writeContactListAddress } from './contact-list-address.ts';

const views: fc.Arbitrary<ContactListView> = fc
  .record({
    search: fc.string({ maxLength: 40 }).map((text) => text.replace(/\p{Cc}/gu, '').trim()),
    access: fc.uniqueArray(fc.constantFrom(...accessStates)),
    authorisation: fc.option(fc.constantFrom(...authorisations), { nil: undefined }),
    productId: fc.option(fc.uuid(), { nil: undefined }),
    method: fc.option(fc.constantFrom(...registeredMethods), { nil: undefined }),
    ends: fc.option(fc.constantFrom(...endsSoon), { nil: undefined }),
    lastSignIn: fc.option(fc.constantFrom(...lastSignIns), { nil: undefined }),
    sort: fc.constantFrom(...contactSorts),
    direction: fc.constantFrom(...sortDirections),
  })
  .map(({ authorisation, productId, method, lastSignIn, ends, ...others }) => ({
    ...others,
    ...(authorisation && { authorisation }),
    ...(productId && { productId }),
    ...(method && { method }),
    ...(lastSignIn && { lastSignIn }),
    ...(ends && { ends }),
  }));

const read = (address: string) => readContactListAddress(new URLSearchParams(address));

test('an address brings back the list that it was written for', () => {
  fc.assert(
    fc.property(views, fc.integer({ min: 1, max: 40 }), (view, pages) => {
      expect(read(writeContactListAddress({ view, pages }).toString())).toEqual({ view, pages });
    }),
  );
});

test('the whole list has a bare address', () => {
  expect(writeContactListAddress({ view: wholeContactList, pages: 1 }).toString()).toBe('');
  expect(read('')).toEqual({ view: wholeContactList, pages: 1 });
});

test.each([
  ['access=open&access=active', { view: { ...wholeContactList, access: ['active'] }, pages: 1 }],
  ['sort=shoe-size&direction=up', { view: wholeContactList, pages: 1 }],
  ['productId=1&authorisation=all', { view: wholeContactList, pages: 1 }],
  ['pages=0', { view: wholeContactList, pages: 1 }],
  ['pages=-3', { view: wholeContactList, pages: 1 }],
  ['pages=1.5', { view: wholeContactList, pages: 1 }],
  ['pages=9999999', { view: wholeContactList, pages: 40 }],
  ['pages=twee', { view: wholeContactList, pages: 1 }],
])('what somebody mistyped is left out: %s', (address, expected) => {
  expect(read(address)).toEqual(expected);
});

test('clearing the filters keeps the order', () => {
  const { view } = read('search=jan&access=lapsed&sort=last-reminded&direction=desc');
  expect(withoutFilters(view)).toEqual({ ...wholeContactList, sort: 'last-reminded', direction: 'desc' });
});
