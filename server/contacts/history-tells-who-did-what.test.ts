import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ContactHistoryEntry } from '../../api-client/contacts/contact-history.ts';
import { startServerForCommands, typeCommand } from '../testing/command-line.ts';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import {
  type Browser,
  mailedPassword,
  signInAgain,
  signInFirstTime,
  startServerForTest,
} from '../testing/test-server.ts';

const email = 'nieuw@waterlandzorg.example';

async function historyOf({ api }: Browser, contactId: string): Promise<ContactHistoryEntry[]> {
  const entries: ContactHistoryEntry[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 2, ...(cursor && { cursor }) };
    const page = await api.listContactHistory({ params: { contactId }, query });
    entries.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor);
  return entries;
}

test('everything that is done to a contact is told, newest first, with who and when', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { api } = administrator;
  const added = await api.addContact(newContact(email));
  const params = { contactId: added.id };
  const tick = () => server.clock.forward(1000);
  tick();
  await acceptInvitation(server, email);
  tick();
  await api.updateContact({ params, ifMatch: added.version, body: { ...added, name: 'Pieter Smit' } });
  for (const act of [
    () => api.blockContact({ params }),
    () => api.blockContact({ params }),
    () => api.unblockContact({ params }),
    () => api.withdrawAccess({ params }),
    () => api.restoreAccess({ params, idempotencyKey: randomUUID() }),
    () => api.withdrawAccess({ params }),
    () => api.inviteContact({ params, idempotencyKey: randomUUID() }),
  ]) {
    tick();
    await act();
  }

  const history = await historyOf(administrator, added.id);
  expect(history.map(({ event }) => event).reverse()).toEqual([
    'added',
    'invited',
    'invitation-accepted',
    'signed-in',
    'edited',
    'blocked',
    'unblocked',
    'access-withdrawn',
    'access-restored',
    'access-withdrawn',
    'invited',
  ]);
  expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
  expect(history.map(({ at }) => at)).toEqual(
    history
      .map(({ at }) => at)
      .toSorted()
      .reverse(),
  );
  expect(history[0]?.at).toBe(server.clock.now.toISOString());
  const administratorId = await contactIdOf(administrator, waterlandAdministrator);
  const byPerson = new Set(['invitation-accepted', 'signed-in']);
  for (const { event, actor } of history) {
    expect(actor).toEqual(
      byPerson.has(event)
        ? { by: 'contact', contactId: added.id, name: 'Pieter Smit' }
        : { by: 'contact', contactId: administratorId, name: 'Annelies de Groot' },
    );
  }
});

test('an edit is told field by field, as it was and as it became; rights that come and go with access too', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { api } = administrator;
  const { products } = await api.listOrganisationProducts();
  const [first = '', second = ''] = products.map(({ id }) => id).sort();
  const added = await api.addContact(newContact(email, { authorisations: [], productIds: [first] }));
  const params = { contactId: added.id };
  const body = {
    name: 'Pieter Smit',
    email: 'pieter@elders.example',
    language: 'en' as const,
    authorisations: ['sign-in' as const],
    productIds: [second, first],
  };
  await api.updateContact({ params, ifMatch: added.version, body });
  server.clock.forward(1000);
  await api.withdrawAccess({ params });
  server.clock.forward(1000);
  const invited = await api.inviteContact({ params, idempotencyKey: randomUUID() });

  const [invitation, withdrawal, edit] = await historyOf(administrator, added.id);
  expect(edit?.changes).toEqual([
    { field: 'name', before: added.name, after: 'Pieter Smit' },
    { field: 'email', before: email, after: 'pieter@elders.example' },
    { field: 'language', before: 'nl', after: 'en' },
    { field: 'authorisations', before: [], after: ['sign-in'] },
    { field: 'productIds', before: [first], after: [first, second] },
  ]);
  expect(withdrawal?.changes).toEqual([{ field: 'authorisations', before: ['sign-in'], after: [] }]);
  expect(invitation?.changes).toEqual([{ field: 'authorisations', before: [], after: ['sign-in'] }]);
  expect(invitation?.lapsesAt).toBe(invited.invitation?.lapsesAt);
});

test('the right to sign in that an edit takes is told once, and that access ended', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const added = await administrator.api.addContact(newContact(email));
  await administrator.api.updateContact({
    params: { contactId: added.id },
    ifMatch: added.version,
    body: { ...added, authorisations: [] },
  });
  const [withdrawal, edit] = await historyOf(administrator, added.id);
  expect([edit?.event, withdrawal?.event]).toEqual(['edited', 'access-withdrawn']);
  expect(edit?.changes).toEqual([{ field: 'authorisations', before: ['sign-in'], after: [] }]);
  expect(withdrawal?.changes).toEqual([]);
});

test('the history holds no secret, and nothing that happened in another organisation', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const other = await openAdministrator(server, merwedeAdministrator);
  const ours = await administrator.api.addContact(newContact(email));
  const theirs = await other.api.addContact(newContact(email));
  const password = await mailedPassword(administrator, email);
  await other.api.blockContact({ params: { contactId: theirs.id } });
  await acceptInvitation(server, email);

  const told = JSON.stringify(await historyOf(administrator, ours.id));
  expect(told).not.toContain(password);
  expect(told).not.toContain('blocked');
  expect(told).not.toContain('Oosterhuis');
  expect(told).not.toContain(theirs.id);
});

test('who asked for a new invitation, and what the system did, is told with a reason', async () => {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const { id: contactId } = await administrator.api.addContact(newContact(email));
  const person = server.openBrowser();
  const password = await mailedPassword(person, email);
  server.clock.forward(72 * 3_600_000);
  await person.api.startSignIn({ body: { signInName: email } });
  await person.api.provePassword({ body: { password } });
  await person.api.requestInvitation();
  await signInAgain(server, administrator, waterlandAdministrator, key);
  const [asked] = await historyOf(administrator, contactId);
  expect(asked).toMatchObject({
    event: 'invitation-requested',
    actor: { by: 'provider', reason: expect.stringContaining('lapsed invitation') },
  });
  const seeded = await contactIdOf(administrator, waterlandAdministrator);
  expect((await historyOf(administrator, seeded)).at(-1)).toMatchObject({
    event: 'added',
    actor: { by: 'provider', reason: 'demonstration data' },
  });
});

test('a history is narrowed to one kind, page after page', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server);
  const { id: contactId } = await api.addContact(newContact(email));
  const params = { contactId };
  for (const act of [api.blockContact, api.unblockContact, api.withdrawAccess]) {
    server.clock.forward(1000);
    await act({ params });
  }
  const first = await api.listContactHistory({ params, query: { kind: 'access', limit: 2 } });
  expect(first.entries.map(({ event }) => event)).toEqual(['access-withdrawn', 'unblocked']);
  const cursor = first.nextCursor ?? '';
  const second = await api.listContactHistory({ params, query: { kind: 'access', limit: 2, cursor } });
  expect(second).toMatchObject({ entries: [{ event: 'blocked' }] });
  expect(second.nextCursor).toBeUndefined();
  const { entries } = await api.listContactHistory({ params, query: { kind: 'invitations' } });
  expect(entries.map(({ event }) => event)).toEqual(['invited']);
});

test('what the service desk does by the command line is told as theirs', async () => {
  const server = await startServerForCommands();
  const administrator = await openAdministrator(server);
  await typeCommand('contact', 'add', 'Waterland Zorg', '--name', 'Pieter Smit', '--email', email);
  const history = await historyOf(administrator, await contactIdOf(administrator, email));
  const actor = { by: 'service-desk', reason: 'command line' };
  expect(history).toMatchObject([
    { event: 'invited', actor },
    { event: 'added', actor },
  ]);
});
