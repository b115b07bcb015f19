import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { acceptInvitation, newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('a block ends the sessions and holds off invitations; lifting it restores the access, not the sessions', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server);
  const person = 'nieuw@waterlandzorg.example';
  const { id: contactId } = await api.addContact(newContact(person));
  const contact = await acceptInvitation(server, person);
  const invite = () => api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() });
  await expect(invite()).rejects.toMatchObject({ problem: { code: 'contact_active' } });

  expect(await api.blockContact({ params: { contactId } })).toMatchObject({ access: 'blocked' });
  expect(await api.blockContact({ params: { contactId } })).toMatchObject({ access: 'blocked' });
  await expect(contact.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
  await expect(invite()).rejects.toMatchObject({ problem: { code: 'contact_blocked' } });

  expect(await api.unblockContact({ params: { contactId } })).toMatchObject({ access: 'active' });
  await expect(contact.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
});
