import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessRestorableFor } from '../../api-client/contacts/restore-access.ts';
import {
  acceptInvitation,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import {
  type Browser,
  mailedPassword,
  signInAgain,
  signInFirstTime,
  startServerForTest,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

const withdraw = (contactId: string) => administrator.api.withdrawAccess({ params: { contactId } });
const restore = (contactId: string, { api } = administrator) =>
  api.restoreAccess({ params: { contactId }, idempotencyKey: randomUUID() });
const nothingToRestore = { problem: { code: 'nothing_to_restore', status: 409 } };

test('who was active is so again, with the same rights and no mail; their session stays ended', async () => {
  const email = 'actief@elders.example';
  const { id } = await administrator.api.addContact(
    newContact(email, { authorisations: ['manage-contacts'] }),
  );
  const person = await acceptInvitation(server, email);
  const mails = () => administrator.api.listOutboxMessages({ query: { to: email } });
  const before = await mails();
  await withdraw(id);
  expect(await restore(id)).toMatchObject({
    access: 'active',
    authorisations: ['sign-in', 'manage-contacts'],
  });
  await expect(person.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
  expect(await mails()).toEqual(before);
  expect(await typePassword(server.openBrowser(), email, 'Zeven-Paarse-Fietsen-3')).toMatchObject({
    step: 'verify',
  });
});

test('an open invitation is mailed anew: the temporary password that was withdrawn stays dead', async () => {
  const email = 'open@elders.example';
  const { id } = await administrator.api.addContact(newContact(email));
  const dead = await mailedPassword(administrator, email);
  await withdraw(id);
  server.clock.forward(1000);
  const restored = await restore(id);
  expect(restored).toMatchObject({ access: 'invited', lastRemindedAt: server.clock.now.toISOString() });
  const password = await mailedPassword(administrator, email);
  expect(password).not.toBe(dead);
  await expect(typePassword(server.openBrowser(), email, dead)).rejects.toMatchObject({
    problem: { code: 'credentials_wrong' },
  });
  expect(await typePassword(server.openBrowser(), email, password)).toMatchObject({ step: 'register' });
});

test('for five minutes, and once', async () => {
  const { id } = await administrator.api.addContact(newContact('tijd@elders.example'));
  await withdraw(id);
  server.clock.forward(accessRestorableFor);
  await restore(id);
  await expect(restore(id)).rejects.toMatchObject(nothingToRestore);
  await withdraw(id);
  server.clock.forward(accessRestorableFor + 1);
  await expect(restore(id)).rejects.toMatchObject(nothingToRestore);
});

test('not where there was no withdrawal, or access was given anew since', async () => {
  const { id } = await administrator.api.addContact(newContact('anders@elders.example'));
  await expect(restore(id)).rejects.toMatchObject(nothingToRestore);
  await withdraw(id);
  await administrator.api.inviteContact({ params: { contactId: id }, idempotencyKey: randomUUID() });
  await expect(restore(id)).rejects.toMatchObject(nothingToRestore);
});

test('an edit that took the right to sign in can be undone too, and a name edited since stays', async () => {
  const added = await administrator.api.addContact(newContact('bewerkt@elders.example'));
  const params = { contactId: added.id };
  const without = await administrator.api.updateContact({
    params,
    ifMatch: added.version,
    body: { ...added, authorisations: [] },
  });
  await administrator.api.updateContact({
    params,
    ifMatch: without.version,
    body: { ...without, name: 'Andere Naam' },
  });
  expect(await restore(added.id)).toMatchObject({
    name: 'Andere Naam',
    access: 'invited',
    authorisations: ['sign-in'],
  });
});

test('a block holds off the invitation that restoring would send, not access that was complete', async () => {
  const email = 'geblokkeerd@elders.example';
  const { id } = await administrator.api.addContact(newContact(email));
  await withdraw(id);
  await administrator.api.blockContact({ params: { contactId: id } });
  await expect(restore(id)).rejects.toMatchObject({ problem: { code: 'contact_blocked' } });
  await administrator.api.unblockContact({ params: { contactId: id } });
  await restore(id);

  await acceptInvitation(server, email);
  await administrator.api.blockContact({ params: { contactId: id } });
  await withdraw(id);
  expect(await restore(id)).toMatchObject({ access: 'blocked' });
  expect(await administrator.api.unblockContact({ params: { contactId: id } })).toMatchObject({
    access: 'active',
  });
});

test('a lapsed invitation is lapsed again, without a mail: undoing gives no more than there was', async () => {
  const days = await startServerForTest();
  const browser = days.openBrowser();
  const key = await signInFirstTime(days, browser, waterlandAdministrator);
  const email = 'verlopen@elders.example';
  const { id, invitation } = await browser.api.addContact(newContact(email));
  days.clock.forward(73 * 3_600_000);
  await signInAgain(days, browser, waterlandAdministrator, key);
  await browser.api.withdrawAccess({ params: { contactId: id } });
  expect(await restore(id, browser)).toMatchObject({
    access: 'lapsed',
    invitation,
    authorisations: ['sign-in'],
  });
  expect((await browser.api.listOutboxMessages({ query: { to: email } })).messages).toHaveLength(1);
});
