import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../db/schema.ts';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { type Browser, mailedPassword, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

const remove = (contactId: string) => administrator.api.removeContact({ params: { contactId } });
const notFound = { problem: { code: 'not_found', status: 404 } };

test('they are out at once, no longer listed, and found by no operation', async () => {
  const email = 'weg@elders.example';
  const { id, version, ...contact } = await administrator.api.addContact(newContact(email));
  const person = await acceptInvitation(server, email);
  const { api } = administrator;
  expect(await remove(id)).toBeUndefined();
  await expect(person.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
  expect((await api.listContacts({ query: { search: email } })).total).toBe(0);
  const params = { contactId: id };
  const attempts = await Promise.allSettled([
    remove(id),
    api.getContact({ params }),
    api.listContactHistory({ params, query: {} }),
    api.updateContact({ params, ifMatch: version, body: contact }),
    api.restoreAccess({ params, idempotencyKey: randomUUID() }),
    api.inviteContact({ params, idempotencyKey: randomUUID() }),
  ]);
  for (const attempt of attempts) expect(attempt).toMatchObject({ status: 'rejected', reason: notFound });
});

test('a temporary password that no other invitation needs is dead; they can be added again', async () => {
  const email = 'weer@elders.example';
  const { id } = await administrator.api.addContact(newContact(email));
  const password = await mailedPassword(administrator, email);
  await remove(id);
  await expect(typePassword(server.openBrowser(), email, password)).rejects.toMatchObject({
    problem: { code: 'credentials_wrong' },
  });
  server.clock.forward(1000);
  const again = await administrator.api.addContact(newContact(email));
  expect(again.id).not.toBe(id);
  expect(again).toMatchObject({ access: 'invited' });
  expect(
    await typePassword(server.openBrowser(), email, await mailedPassword(administrator, email)),
  ).toMatchObject({ step: 'register' });
});

test('another organisation’s access stays', async () => {
  const other = await openAdministrator(server, merwedeAdministrator);
  const email = 'beide@elders.example';
  const { id } = await administrator.api.addContact(newContact(email));
  server.clock.forward(1000);
  await other.api.addContact(newContact(email));
  await remove(id);
  const person = await acceptInvitation(server, email);
  expect((await person.api.getSession()).organisation.name).toBe('Provincie Merwede');
});

test('nobody takes themselves off', async () => {
  const id = await contactIdOf(administrator, waterlandAdministrator);
  await expect(remove(id)).rejects.toMatchObject({ problem: { code: 'own_contact', status: 409 } });
});

test('of two administrators who take each other off at once, one stays', async () => {
  const email = 'tweede@elders.example';
  await administrator.api.addContact(newContact(email, { authorisations: ['manage-contacts'] }));
  const second = await acceptInvitation(server, email);
  const secondId = await contactIdOf(administrator, email);
  const firstId = await contactIdOf(administrator, waterlandAdministrator);
  const outcomes = await Promise.allSettled([
    remove(secondId),
    second.api.removeContact({ params: { contactId: firstId } }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const working = await Promise.allSettled(
    [administrator, second].map(({ api }) => api.listContacts({ query: {} })),
  );
  expect(working.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  if (working[0]?.status === 'rejected') administrator = second;
});

test('what they did is still told in their name, and the audit keeps who was removed', async () => {
  const email = 'collega@elders.example';
  const { id } = await administrator.api.addContact(
    newContact(email, { authorisations: ['manage-contacts'] }),
  );
  const colleague = await acceptInvitation(server, email);
  const { contact } = await colleague.api.getSession();
  const added = await colleague.api.addContact(newContact('laatste@elders.example'));
  await remove(id);
  const { entries } = await administrator.api.listContactHistory({
    params: { contactId: added.id },
    query: {},
  });
  expect(entries.at(-1)).toMatchObject({
    event: 'added',
    actor: { by: 'contact', contactId: null, name: contact.name },
  });

  const kept = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.contactId, id)),
  );
  expect(kept.map(({ event }) => event)).toContain('contact.removed');
  expect(kept.find(({ event }) => event === 'contact.removed')?.details).toMatchObject({ email });
});
