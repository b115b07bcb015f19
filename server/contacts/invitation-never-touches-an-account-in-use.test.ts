import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import {
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { mailedPassword, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const inUse = 'l.dijkgraaf@waterlandzorg.example';

test('somebody with an account in use is asked to sign in as usual: no temporary password, theirs stays', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server, merwedeAdministrator);
  const { id: contactId } = await api.addContact(newContact(inUse));
  await api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() });

  const { messages } = await api.listOutboxMessages({ query: { to: inUse } });
  expect(messages).toHaveLength(2);
  for (const { text, html } of messages) {
    expect(text + html).not.toMatch(/\b[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}\b/);
    expect(text).toContain('Provincie Merwede');
  }
  expect(await typePassword(server.openBrowser(), inUse, demoPassword)).toMatchObject({ step: 'register' });
});

test('the answer and the history do not tell whether an address has an account elsewhere', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server, merwedeAdministrator);
  const known = await api.addContact(newContact(inUse));
  const unknown = await api.addContact(newContact('niemand@waterlandzorg.example'));
  const anonymous = { id: '', name: '', email: '' };
  expect({ ...known, ...anonymous }).toEqual({ ...unknown, ...anonymous });

  const system = { kind: 'system', reason: 'test' } as const;
  const events = await server.services.database.transaction(system, (tx) =>
    tx.query.auditEvents.findMany({
      where: (event, { and, inArray }) =>
        and(
          inArray(event.contactId, [known.id, unknown.id]),
          inArray(event.event, ['contact.added', 'contact.invited']),
        ),
    }),
  );
  const told = (contactId: string) =>
    events.filter((event) => event.contactId === contactId).map(({ event, details }) => ({ event, details }));
  expect(told(known.id)).toHaveLength(2);
  expect(told(known.id)).toEqual(told(unknown.id));
});

test('an account that was never activated may be sent a new temporary password by any organisation that invited it', async () => {
  const server = await startServerForTest();
  const person = 'nieuw@elders.example';
  const waterland = await openAdministrator(server, waterlandAdministrator);
  const merwede = await openAdministrator(server, merwedeAdministrator);
  await waterland.api.addContact(newContact(person));
  await merwede.api.addContact(newContact(person));
  const { messages } = await merwede.api.listOutboxMessages({ query: { to: person } });
  const passwords = messages.map(
    ({ text }) => text.match(/\b[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}\b/)?.[0] ?? '',
  );
  expect(new Set(passwords).size).toBe(2);

  const outcomes = await Promise.allSettled(
    passwords.map((password) => typePassword(server.openBrowser(), person, password)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('an invitation that is sent while the person takes the account into use never replaces their own password', async () => {
  const server = await startServerForTest();
  const person = 'nieuw@elders.example';
  const waterland = await openAdministrator(server, waterlandAdministrator);
  const merwede = await openAdministrator(server, merwedeAdministrator);
  const { id: contactId } = await merwede.api.addContact(newContact(person));
  server.clock.forward(1000);
  await waterland.api.addContact(newContact(person));
  const browser = server.openBrowser();
  const currentPassword = await mailedPassword(browser, person);
  await signInFirstTime(server, browser, person, currentPassword);

  const newPassword = 'Zeven-Paarse-Fietsen-3';
  const [taken] = await Promise.allSettled([
    browser.api.changePassword({ body: { currentPassword, newPassword } }),
    merwede.api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() }),
  ]);
  const password = taken.status === 'fulfilled' ? newPassword : await mailedPassword(browser, person);
  expect(await typePassword(server.openBrowser(), person, password)).toMatchObject({ step: 'verify' });
});
