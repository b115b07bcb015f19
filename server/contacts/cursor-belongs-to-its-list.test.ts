import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactListViewSchema, contactSorts } from '../../api-client/contacts/contact-list-view.ts';
import { openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';
import { cursorOf } from './contact-list-cursor.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

const refused = { problem: { code: 'input_invalid', errors: [{ path: 'cursor', code: 'invalid' }] } };

test('a cursor of another order, direction, search or filter is refused', async () => {
  const view = { sort: 'email', access: ['active'] } as const;
  const { nextCursor: cursor = '' } = await administrator.api.listContacts({
    query: { ...view, access: [...view.access], limit: 1 },
  });
  expect(cursor).not.toBe('');
  const others = [
    { sort: 'name', access: ['active'] },
    { sort: 'email', direction: 'desc', access: ['active'] },
    { sort: 'email', access: ['active', 'none'] },
    { sort: 'email', access: ['active'], search: 'groot' },
    { sort: 'email', access: ['active'], authorisation: 'sign-in' },
    { sort: 'email', access: ['active'], method: 'none' },
    { sort: 'email', access: ['active'], lastSignIn: 'never' },
    { sort: 'email', access: ['active'], ends: 'within-7-days' },
  ] as const;
  for (const other of others) {
    const query = { ...other, access: [...other.access], cursor };
    await expect(administrator.api.listContacts({ query })).rejects.toMatchObject(refused);
  }
  await administrator.api.listContacts({ query: { ...view, access: [...view.access], cursor } });
});

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const id = '01900000-0000-7000-8000-000000000000';

test('a cursor that was not handed out is refused', async () => {
  for (const cursor of ['x', '%%%', text({}), text(['jan', id]), text([null, 0, 'jan', 'jan', id])])
    await expect(administrator.api.listContacts({ query: { cursor } })).rejects.toMatchObject(refused);
});

test('a made-up position is refused or finds a page, and never breaks the list', async () => {
  const positions = [
    0,
    1,
    5,
    -1,
    1e300,
    'jan',
    '',
    'jan\u0000',
    '2026-02-30T00:00:00+00:00',
    '0000-01-01T00:00:00+00:00',
    'infinity',
    '-infinity',
    '1999-12-31T24:00:00.5+99:99',
  ];
  for (const sort of contactSorts) {
    for (const key of positions) {
      for (const asOf of [0, 253_402_300_799_999, 1e300, -1]) {
        const view = contactListViewSchema.parse({ sort });
        const after = { key, sortName: 'x', id };
        const cursor = Number.isFinite(new Date(asOf).getTime())
          ? cursorOf(view, { asOf: new Date(asOf), after, isAlike: false })
          : text([asOf, after]);
        const outcome = await administrator.api
          .listContacts({ query: { sort, cursor } })
          .catch((error) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject(refused);
        else expect(outcome.total).toBeGreaterThan(0);
      }
    }
  }
});
