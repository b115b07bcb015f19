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
  expect(await find('PERSOON1@')).toEqual(['100% Jansen']);
  expect(await find('nobody at all')).toEqual([]);
});

test('the signs of LIKE are looked for as they are', async () => {
  expect(await find('%')).toEqual(['100% Jansen']);
  expect(await find('n_k')).toEqual(['jan_klaas']);
  expect(await find('\\')).toEqual([]);
});

test('pages follow each other without gaps or repetition, also among equal names', async () => {
  const all = await administrator.api.listContacts({ query: { limit: 100 } });
  expect(all.nextCursor).toBeUndefined();
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await administrator.api.listContacts({ query: { limit: 1, ...(cursor && { cursor }) } });
    expect(page.total).toBe(all.total);
    paged.push(...page.contacts.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(paged).toEqual(all.contacts.map(({ id }) => id));
});

test('a cursor that was not handed out is refused', async () => {
  const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const id = '01900000-0000-7000-8000-000000000000';
  for (const cursor of [
    'x',
    text({}),
    text(['jan']),
    text(['jan', 'x']),
    text([1, id]),
    text(['jan\u0000', id]),
  ]) {
    await expect(administrator.api.listContacts({ query: { cursor } })).rejects.toMatchObject({
      problem: { code: 'input_invalid', errors: [{ path: 'cursor', code: 'invalid' }] },
    });
  }
});
