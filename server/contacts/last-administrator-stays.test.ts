import { expect, test } from 'vitest';
import {
  acceptInvitation,
  contactIdOf,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

const second = 'tweede@waterlandzorg.example';
const refused = { problem: { code: 'last_administrator', status: 409 } };

test('the last contacts administrator can neither be blocked nor lose access, also by an id in capitals', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, waterlandAdministrator);
  for (const id of [contactId, contactId.toUpperCase()]) {
    await expect(administrator.api.blockContact({ params: { contactId: id } })).rejects.toMatchObject(
      refused,
    );
    await expect(administrator.api.withdrawAccess({ params: { contactId: id } })).rejects.toMatchObject(
      refused,
    );
  }
});

test('an administrator who was only invited does not count yet', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, waterlandAdministrator);
  await administrator.api.addContact(newContact(second, { authorisations: ['manage-contacts'] }));
  await expect(administrator.api.withdrawAccess({ params: { contactId } })).rejects.toMatchObject(refused);
});

test('of two administrators who put each other out at the same moment, one stays', async () => {
  const server = await startServerForTest();
  const first = await openAdministrator(server);
  await first.api.addContact(newContact(second, { authorisations: ['manage-contacts'] }));
  const other = await acceptInvitation(server, second);
  const firstId = await contactIdOf(first, waterlandAdministrator);
  const secondId = await contactIdOf(first, second);

  const outcomes = await Promise.allSettled([
    first.api.withdrawAccess({ params: { contactId: secondId } }),
    other.api.blockContact({ params: { contactId: firstId } }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const working = await Promise.allSettled([first, other].map(({ api }) => api.listContacts({ query: {} })));
  expect(working.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
