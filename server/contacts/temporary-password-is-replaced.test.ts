import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { newContact, openAdministrator, typePassword, waterlandAdministrator } from '../testing/contacts.ts';
import { mailedPassword, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const person = 'nieuw@waterlandzorg.example';
const hours = 60 * 60 * 1000;

test('sending the invitation again kills the old temporary password at once, and the new one works', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const contact = await administrator.api.addContact(newContact(person));
  const first = await mailedPassword(administrator, person);
  server.clock.forward(1000);
  await administrator.api.inviteContact({ params: { contactId: contact.id }, idempotencyKey: randomUUID() });
  const second = await mailedPassword(administrator, person);

  expect(second).not.toBe(first);
  await expect(typePassword(server.openBrowser(), person, first)).rejects.toMatchObject({
    problem: { code: 'credentials_wrong' },
  });
  expect(await typePassword(server.openBrowser(), person, second)).toMatchObject({ step: 'register' });
});

test('an invitation lapses after 72 hours, and another one starts them anew', async () => {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const { api } = administrator;
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const { id: contactId, invitation } = await api.addContact(newContact(person));
  expect(Date.parse(invitation?.lapsesAt ?? '') - server.clock.now.getTime()).toBe(72 * hours);
  const first = await mailedPassword(administrator, person);

  server.clock.forward(72 * hours);
  expect(await typePassword(server.openBrowser(), person, first)).toMatchObject({
    step: 'invitation-lapsed',
  });
  await signInAgain(server, administrator, waterlandAdministrator, key);
  expect((await api.listContacts({ query: { search: person } })).contacts[0]).toMatchObject({
    access: 'lapsed',
  });

  const renewed = await api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() });
  expect(renewed.access).toBe('invited');
  expect(Date.parse(renewed.invitation?.lapsesAt ?? '') - server.clock.now.getTime()).toBe(72 * hours);
  const second = await mailedPassword(administrator, person);
  expect(await typePassword(server.openBrowser(), person, second)).toMatchObject({ step: 'register' });
});
