import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
  const names = ['Zoë Ångström', '100% Jansen', 'jan_klaas', 'Jan Klaas', 'Jan Klaas'];
  for (const [index, name] of names.entries()) {
    const { body, idempotencyKey } = newContact(`persoon${index}@elders.example`, { authorisations: [] });
    await administrator.api.addContact({ body: { ...body, name }, idempotencyKey });
  }
});
afterAll(() => server.close());

const find = async (search: string) => {
  const { contacts, total } = await administrator.api.listContacts({ query: { search } });
  expect(total).toBe(contacts.length);
  return contacts.map(({ name }) => name);
};

test('names and addresses are found in any case, by a part', async () => {
  expect(await find('ZOË å')).toEqual(['Zoë Ångström']);
  expect(await find('zoe ang')).toEqual(['Zoë Ångström']);
  expect(await find('ström\u0020')).toEqual(['Zoë Ångström']);
  expect(await find('PERSOON1@')).toEqual(['100% Jansen']);
  expect(await find('nobody at all')).toEqual([]);
});

test('a name and an address beside each other are not one text', async () => {
  expect(await find('klaas persoon')).toEqual([]);
});

test('the signs of LIKE are looked for as they are', async () => {
  expect(await find('%')).toEqual(['100% Jansen']);
  expect(await find('n_k')).toEqual(['jan_klaas']);
  expect(await find('\\')).toEqual([]);
});
