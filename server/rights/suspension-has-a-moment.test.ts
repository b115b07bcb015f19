import { expect, test } from 'vitest';
import {
  acceptInvitation,
  contactIdOf,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { edit, inMinutes, seen } from '../testing/rights.ts';
import { startServerForTest } from '../testing/test-server.ts';

const person = 'gast@waterlandzorg.example';
const second = 'tweede@waterlandzorg.example';
const minute = 60_000;

async function startWithGuest() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  const guest = await acceptInvitation(server, person);
  const params = { contactId: await contactIdOf(administrator, person) };
  return { server, administrator, guest, params };
}

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;

test('a contact who is suspended from a moment has access until then; it can be moved, and is told', async () => {
  const { server, administrator, guest, params } = await startWithGuest();
  const first = inMinutes(server, 20);
  const from = inMinutes(server, 10);
  await administrator.api.suspendContact({ params, body: { from: first } });
  const planned = await administrator.api.suspendContact({ params, body: { from } });
  expect(planned).toMatchObject({ access: 'active', blockedAt: from });
  server.clock.forward(10 * minute - 1);
  await guest.api.getSession();
  server.clock.forward(1);
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
  expect(await seen(administrator, person)).toMatchObject({ access: 'blocked' });
  const { entries } = await administrator.api.listContactHistory({ params, query: {} });
  expect(entries.slice(0, 3)).toMatchObject([
    { event: 'suspension-began', at: from },
    { event: 'suspended-from', changes: [{ field: 'blockedAt', before: first, after: from }] },
    { event: 'suspended-from', changes: [{ field: 'blockedAt', before: null, after: first }] },
  ]);
  expect(await codeOf(administrator.api.suspendContact({ params, body: { from: first } }))).toBe(
    'contact_blocked',
  );

  expect(await administrator.api.unblockContact({ params })).toMatchObject({
    access: 'active',
    blockedAt: null,
  });
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
});

test('a suspension that nobody saw begin still ended the sessions, when it is lifted', async () => {
  const { server, administrator, guest, params } = await startWithGuest();
  await administrator.api.suspendContact({ params, body: { from: inMinutes(server, 10) } });
  server.clock.forward(11 * minute);
  await administrator.api.unblockContact({ params });
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
});

test('a suspension that has not begun is taken away, or begun at once', async () => {
  const { server, administrator, guest, params } = await startWithGuest();
  await administrator.api.suspendContact({ params, body: { from: inMinutes(server, 10) } });
  await administrator.api.unblockContact({ params });
  server.clock.forward(20 * minute);
  await guest.api.getSession();
  await administrator.api.suspendContact({ params, body: { from: inMinutes(server, 10) } });
  expect(await administrator.api.blockContact({ params })).toMatchObject({ access: 'blocked' });
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
});

test('a moment that has gone by is refused, and so is the last administrator, today or from later on', async () => {
  const { server, administrator, params } = await startWithGuest();
  expect(
    await refusalOf(administrator.api.suspendContact({ params, body: { from: inMinutes(server, 0) } })),
  ).toMatchObject({
    errors: [{ path: 'from', code: 'moment_in_past' }],
  });
  const self = { contactId: await contactIdOf(administrator, waterlandAdministrator) };
  const from = inMinutes(server, 100);
  expect(await codeOf(administrator.api.suspendContact({ params: self, body: { from } }))).toBe(
    'last_administrator',
  );
  const endsAt = inMinutes(server, 200);
  const own = await seen(administrator, waterlandAdministrator);
  const ending = { rights: [{ right: 'manage-contacts' as const, startsAt: null, endsAt }] };
  expect(await codeOf(edit(administrator, own, ending))).toBe('last_administrator');

  await administrator.api.addContact(newContact(second, { authorisations: ['manage-contacts'] }));
  await acceptInvitation(server, second);
  const ended = await edit(administrator, await seen(administrator, second), ending);
  expect(ended.rights).toContainEqual(ending.rights[0]);
  expect(await codeOf(administrator.api.suspendContact({ params: self, body: { from } }))).toBe(
    'last_administrator',
  );
  await edit(administrator, ended, { authorisations: ['manage-contacts'], rights: [] });
  expect(await administrator.api.suspendContact({ params: self, body: { from } })).toMatchObject({
    blockedAt: from,
  });
});
