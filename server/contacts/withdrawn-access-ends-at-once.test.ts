import { expect, test } from 'vitest';
import {
  acceptInvitation,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
} from '../testing/contacts.ts';
import { mailedPassword, startServerForTest } from '../testing/test-server.ts';

const person = 'nieuw@waterlandzorg.example';

test('withdrawing an open invitation kills the temporary password; doing it again changes nothing', async () => {
  const server = await startServerForTest();
  const { api, ...administrator } = await openAdministrator(server);
  const { id: contactId } = await api.addContact(newContact(person));
  const password = await mailedPassword({ api, ...administrator }, person);

  const withdrawn = await api.withdrawAccess({ params: { contactId } });
  expect(withdrawn).toMatchObject({ access: 'none', invitation: null, authorisations: [] });
  await expect(typePassword(server.openBrowser(), person, password)).rejects.toMatchObject({
    problem: { code: 'credentials_wrong' },
  });
  expect(await api.withdrawAccess({ params: { contactId } })).toEqual(withdrawn);
});

test('the temporary password stays while another organisation’s invitation is open', async () => {
  const server = await startServerForTest();
  const waterland = await openAdministrator(server);
  const merwede = await openAdministrator(server, merwedeAdministrator);
  const ours = await waterland.api.addContact(newContact(person));
  const theirs = await merwede.api.addContact(newContact(person));
  const password = await mailedPassword(merwede, person);

  await merwede.api.withdrawAccess({ params: { contactId: theirs.id } });
  expect(await typePassword(server.openBrowser(), person, password)).toMatchObject({ step: 'register' });
  await waterland.api.withdrawAccess({ params: { contactId: ours.id } });
  await expect(typePassword(server.openBrowser(), person, password)).rejects.toMatchObject({
    problem: { code: 'credentials_wrong' },
  });
});

test('the sessions of a contact end with their access', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { id: contactId } = await administrator.api.addContact(newContact(person));
  const contact = await acceptInvitation(server, person);
  await contact.api.getSession();

  await administrator.api.withdrawAccess({ params: { contactId } });
  await expect(contact.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
});
