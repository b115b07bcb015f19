import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
let other: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
  other = await openAdministrator(server, merwedeAdministrator);
});
afterAll(() => server.close());

let number = 0;
const add = async (more: Parameters<typeof newContact>[1] = {}) =>
  (await administrator.api.addContact(newContact(`veel${++number}@elders.example`, more))).id;

const act = async (action: ContactAction, contactIds: string[], idempotencyKey: string = randomUUID()) => {
  const { results } = await administrator.api.actOnContacts({
    body: { action, contactIds },
    idempotencyKey,
  });
  expect(results.map(({ contactId }) => contactId)).toEqual([...new Set(contactIds)]);
  return results.map((result) => (result.outcome === 'done' ? result.contact.access : result.code));
};

test('one that is refused does not stop the others, and each is answered for itself, in order', async () => {
  const active = await contactIdOf(administrator, 'l.dijkgraaf@waterlandzorg.example');
  const theirs = await contactIdOf(other, 'n.hendriks@merwede.example');
  const blocked = await add();
  await administrator.api.blockContact({ params: { contactId: blocked } });
  const listed = await add({ authorisations: [] });
  const invited = await add();
  expect(await act('invite', [active, theirs, blocked, listed, invited, listed])).toEqual([
    'contact_active',
    'not_found',
    'contact_blocked',
    'invited',
    'invited',
  ]);
  expect(await act('unblock', [blocked, theirs, active])).toEqual(['invited', 'not_found', 'active']);
});

test('withdrawn and restored together, blocked and unblocked together', async () => {
  const ids = [await add(), await add(), await add({ authorisations: [] })];
  expect(await act('withdraw', ids)).toEqual(['none', 'none', 'none']);
  expect(await act('restore', ids)).toEqual(['invited', 'invited', 'nothing_to_restore']);
  expect(await act('block', ids)).toEqual(['blocked', 'blocked', 'blocked']);
  expect(await act('unblock', ids)).toEqual(['invited', 'invited', 'none']);
});

test('of all contacts administrators, the last one is refused', async () => {
  const email = 'tweede@elders.example';
  await administrator.api.addContact(newContact(email, { authorisations: ['manage-contacts'] }));
  await acceptInvitation(server, email);
  const ids = [
    await contactIdOf(administrator, email),
    await contactIdOf(administrator, waterlandAdministrator),
  ];
  expect(await act('withdraw', ids)).toEqual(['none', 'last_administrator']);
});

test('sent again under the same key it is done once', async () => {
  const id = await add();
  const key = randomUUID();
  const answers = [await act('invite', [id], key), await act('invite', [id], key)];
  expect(answers).toEqual([['invited'], ['invited']]);
  const { email } = await administrator.api.getContact({ params: { contactId: id } });
  const { messages } = await administrator.api.listOutboxMessages({ query: { to: email } });
  expect(messages).toHaveLength(2);
});

test('a hundred at most, one at least', async () => {
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
  expect(await act('block', ids(100))).toEqual(Array(100).fill('not_found'));
  for (const count of [0, 101]) {
    await expect(act('block', ids(count))).rejects.toMatchObject({
      problem: { code: 'input_invalid', errors: [{ path: 'contactIds' }] },
    });
  }
});
