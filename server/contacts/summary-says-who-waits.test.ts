import { expect, test } from 'vitest';
import { acceptInvitation, newContact, waterlandAdministrator } from '../testing/contacts.ts';
import { signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const hours = 3_600_000;

test('how many are in each state, and the five who wait longest, longest first', async () => {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const { api } = administrator;
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const add = (name: string, more: Parameters<typeof newContact>[1] = {}) => {
    const { body, idempotencyKey } = newContact(`${name.toLowerCase()}@elders.example`, more);
    return api.addContact({ body: { ...body, name }, idempotencyKey });
  };
  const early = [];
  for (const name of ['Zes', 'Een', 'Drie', 'Twee', 'Vier', 'Vijf']) {
    early.push(await add(name));
    server.clock.forward(1000);
  }
  server.clock.forward(72 * hours);
  await signInAgain(server, administrator, waterlandAdministrator, key);
  const waits = await add('Wacht');
  const comes = await add('Komt');
  await acceptInvitation(server, comes.email);
  await add('Lijst', { authorisations: [] });
  const blocked = await add('Blok');
  await api.blockContact({ params: { contactId: blocked.id } });

  expect(await api.getContactsSummary()).toEqual({
    total: 13,
    byAccess: { none: 1, invited: 1, lapsed: 6, 'signed-in': 0, active: 4, blocked: 1, ended: 0 },
    lapsed: {
      count: 6,
      longest: early
        .slice(0, 5)
        .map(({ id, name, invitation }) => ({ contactId: id, name, since: invitation?.lapsesAt })),
    },
    neverSignedIn: {
      count: 1,
      longest: [{ contactId: waits.id, name: 'Wacht', since: waits.invitation?.sentAt }],
    },
  });
});
