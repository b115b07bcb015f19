import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
} from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
let productIds: string[];

beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
  const { products } = await administrator.api.listOrganisationProducts();
  productIds = products.map(({ id }) => id);
  const add = (email: string, more: Parameters<typeof newContact>[1]) =>
    administrator.api.addContact(newContact(email, more));
  await add('geen@elders.example', { authorisations: [], productIds: productIds.slice(0, 1) });
  await add('genodigd@elders.example', { productIds: productIds.slice(0, 2) });
  await add('beheer@elders.example', { authorisations: ['manage-contacts'] });
  const blocked = await add('blok@elders.example', {});
  await administrator.api.blockContact({ params: { contactId: blocked.id } });
});
afterAll(() => server.close());

type Query = Parameters<Browser['api']['listContacts']>[0]['query'];

const found = async (query: Query) => {
  const { contacts, total } = await administrator.api.listContacts({ query: { ...query, sort: 'email' } });
  expect(total).toBe(contacts.length);
  return contacts.map(({ email }) => email.split('@')[0]);
};

const byAccess: [AccessState[], string[]][] = [
  [['none'], ['geen']],
  [['invited'], ['beheer', 'genodigd']],
  [
    ['blocked', 'none'],
    ['blok', 'geen'],
  ],
  [['active'], ['a.degroot', 'l.dijkgraaf', 'y.elamrani']],
  [['lapsed', 'signed-in'], []],
];

test.each(byAccess)('access %j', async (access, expected) => {
  expect(await found({ access })).toEqual(expected);
});

test('one value, several and none in the address are all understood', async () => {
  const at = async (query: string) => (await administrator.fetch(`/api/v1/contacts${query}`)).json();
  expect(await at('?access=none')).toMatchObject({ total: 1 });
  expect(await at('?access=none&access=blocked')).toMatchObject({ total: 2 });
  expect(await at('')).toMatchObject({ total: 7 });
});

test('authorisation and product; filters are combined, with the search too', async () => {
  expect(await found({ authorisation: 'manage-contacts' })).toEqual(['a.degroot', 'beheer']);
  expect(await found({ authorisation: 'manage-contacts', access: ['active'] })).toEqual(['a.degroot']);
  const [first = '', second = '', ...others] = productIds;
  expect(await found({ productId: first, search: 'g', access: ['none', 'invited'] })).toEqual([
    'geen',
    'genodigd',
  ]);
  expect(await found({ productId: second, access: ['none', 'invited'] })).toEqual(['genodigd']);
  expect(others.length).toBeGreaterThan(0);
  expect(await found({ productId: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
});

test('the method that somebody has is told once they have signed in here, and until their access ends', async () => {
  expect(await found({ method: 'totp' })).toEqual(['a.degroot']);
  expect(await found({ method: 'phone' })).toEqual([]);
  const email = 'tweede@elders.example';
  await administrator.api.addContact(newContact(email));
  await acceptInvitation(server, email);
  expect(await found({ method: 'totp' })).toEqual(['a.degroot', 'tweede']);

  const merwede = await openAdministrator(server, merwedeAdministrator);
  const seenElsewhere = async () => {
    const { contacts } = await merwede.api.listContacts({ query: { method: 'totp', search: email } });
    return contacts.length;
  };
  const elsewhere = await merwede.api.addContact(newContact(email));
  expect(await seenElsewhere()).toBe(0);
  await merwede.api.removeContact({ params: { contactId: elsewhere.id } });

  const params = { contactId: await contactIdOf(administrator, email) };
  await administrator.api.withdrawAccess({ params });
  expect(await found({ method: 'none', search: 'tweede' })).toEqual(['tweede']);
  await administrator.api.restoreAccess({ params, idempotencyKey: 'restore-access' });
  expect(await found({ method: 'totp' })).toEqual(['a.degroot', 'tweede']);
  await administrator.api.resetMethods({ params });
  expect(await found({ method: 'totp' })).toEqual(['a.degroot']);
});

test('last sign-in: never, or so long ago', async () => {
  const now = () => found({ lastSignIn: 'within-30-days' });
  expect(await now()).toEqual(['a.degroot', 'tweede']);
  expect(await found({ lastSignIn: 'never', access: ['active'] })).toEqual(['l.dijkgraaf', 'y.elamrani']);
  expect(await found({ lastSignIn: 'over-30-days-ago' })).toEqual([]);
});
