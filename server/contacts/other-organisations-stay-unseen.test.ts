import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { contactIdOf, merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('a contact of another organisation is not found, by no operation', async () => {
  const server = await startServerForTest();
  const theirs = await openAdministrator(server);
  const { api } = await openAdministrator(server, merwedeAdministrator);
  const params = { contactId: await contactIdOf(theirs, 'l.dijkgraaf@waterlandzorg.example') };
  const attempts = [
    api.inviteContact({ params, idempotencyKey: randomUUID() }),
    api.withdrawAccess({ params }),
    api.blockContact({ params }),
    api.unblockContact({ params }),
    api.getContact({ params }),
    api.listContactHistory({ params, query: {} }),
    api.listInvitations({ params }),
    api.listContactMethods({ params }),
    api.updateContact({ params, ifMatch: 1, body: newContact('ander@elders.example').body }),
    api.restoreAccess({ params, idempotencyKey: randomUUID() }),
    api.removeContact({ params }),
  ];
  for (const attempt of await Promise.allSettled(attempts)) {
    expect(attempt).toMatchObject({
      status: 'rejected',
      reason: { problem: { code: 'not_found', status: 404 } },
    });
  }
  expect((await api.listContacts({ query: { search: 'dijkgraaf' } })).total).toBe(0);
});
