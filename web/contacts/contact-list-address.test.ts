import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessStates } from '../../api-client/contacts/access-state.ts';
import { authorisations } from '../../api-client/contacts/authorisation.ts';
import {
  type ContactListView,
  contactSorts,
  readContactListView,
  sortDirections,
  wholeContactList,
  writeContactListView,
} from '../../api-client/contacts/contact-list-view.ts';
import { endsSoon } from '../../api-client/contacts/ends-soon.ts';
import { lastSignIns } from '../../api-client/contacts/last-sign-in.ts';
import { registeredMethods } from '../../api-client/contacts/registered-method.ts';
import { enrolmentStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import { withoutFilters } from './contact-list-address.ts';

const views: fc.Arbitrary<ContactListView> = fc
  .record({
    search: fc.string({ maxLength: 40 }).map((text) => text.replace(/\p{Cc}/gu, '').trim()),
    access: fc.uniqueArray(fc.constantFrom(...accessStates)),
    stage: fc.uniqueArray(fc.constantFrom(...enrolmentStages)),
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

const read = (address: string) => readContactListView(new URLSearchParams(address));

test('an address brings back the list that it was written for', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(writeContactListView(view).toString())).toEqual(view);
    }),
  );
});

test('the whole list has a bare address, and an address from before, with a number of pages, is understood', () => {
  expect(writeContactListView(wholeContactList).toString()).toBe('');
  expect(read('')).toEqual(wholeContactList);
  expect(read('pages=4')).toEqual(wholeContactList);
});

test('clearing the filters keeps the order', () => {
  const view = read('search=jan&access=lapsed&sort=last-reminded&direction=desc');
  expect(withoutFilters(view)).toEqual({ ...wholeContactList, sort: 'last-reminded', direction: 'desc' });
});
