import { expect, test } from 'vitest';
import {
  type ContactListView,
  readContactListView,
  wholeContactList,
  writeContactListView,
} from './contact-list-view.ts';

const id = '01900000-0000-7000-8000-000000000000';

test.each<[string, Partial<ContactListView>]>([
  ['', {}],
  ['search=jan+klaas', { search: 'jan klaas' }],
  ['access=invited&access=lapsed', { access: ['invited', 'lapsed'] }],
  ['authorisation=manage-contacts', { authorisation: 'manage-contacts' }],
  [`productId=${id}`, { productId: id }],
  ['method=none', { method: 'none' }],
  ['ends=within-7-days', { ends: 'within-7-days' }],
  ['lastSignIn=over-90-days-ago', { lastSignIn: 'over-90-days-ago' }],
  ['sort=last-signed-in&direction=desc', { sort: 'last-signed-in', direction: 'desc' }],
])('the address %j is the view %j, read and written', (address, view) => {
  expect(readContactListView(new URLSearchParams(address))).toEqual({ ...wholeContactList, ...view });
  expect(writeContactListView({ ...wholeContactList, ...view }).toString()).toBe(address);
});

test('what is not understood in an address is left out, the rest holds', () => {
  const address =
    'access=asleep&access=active&sort=age&direction=up&productId=x&authorisation=all&method=pigeon&lastSignIn=now&ends=today&search=%00&other=1';
  expect(readContactListView(new URLSearchParams(address))).toEqual({
    ...wholeContactList,
    access: ['active'],
  });
  expect(readContactListView(new URLSearchParams('search=%20jan%20&access=')).search).toBe('jan');
});
