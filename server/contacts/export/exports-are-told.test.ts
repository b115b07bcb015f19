import { expect, test } from 'vitest';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
} from '../../testing/contacts.ts';
import { type Browser, startServerForTest } from '../../testing/test-server.ts';

const exportAs = async ({ fetch }: Browser, query: string) => {
  const answer = await fetch(`/api/v1/contacts/export?${query}`, {});
  await answer.arrayBuffer();
  return answer.status;
};
const told = async ({ api }: Browser) => (await api.listContactExports()).exports;

test('administrators read who exported what and when, newest first, and keep the name of who left', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  expect(await told(administrator)).toEqual([]);
  expect(await exportAs(administrator, 'format=csv')).toBe(200);
  const colleagueEmail = 'collega@elders.example';
  await administrator.api.addContact(
    newContact(colleagueEmail, { authorisations: ['sign-in', 'manage-contacts'] }),
  );
  const colleague = await acceptInvitation(server, colleagueEmail);
  server.clock.forward(1000);
  const at = server.clock.now.toISOString();
  await exportAs(colleague, 'format=pdf&search=dijkgraaf&sort=email');

  const { contact } = await administrator.api.getSession();
  const { total } = await administrator.api.listContacts({ query: {} });
  const own = { by: 'contact', contactId: contact.id, name: 'Annelies de Groot' };
  const whole = { by: own, format: 'csv', contacts: (total ?? 0) - 1, filters: '' };
  const selection = { at, format: 'pdf', contacts: 1, filters: 'search=dijkgraaf' };
  const name = `Persoon ${colleagueEmail}`;
  const contactId = await contactIdOf(administrator, colleagueEmail);
  expect(await told(administrator)).toMatchObject([
    { ...selection, by: { by: 'contact', contactId, name } },
    whole,
  ]);
  await administrator.api.removeContact({ params: { contactId } });
  expect(await told(administrator)).toMatchObject([
    { ...selection, by: { by: 'contact', contactId: null, name } },
    whole,
  ]);
});

test('ten are told, and those of another organisation to nobody else', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const other = await openAdministrator(server, merwedeAdministrator);
  for (let nth = 1; nth <= 11; nth += 1) {
    server.clock.forward(1000);
    await exportAs(administrator, `format=csv&search=${nth}`);
  }
  expect((await told(administrator)).map(({ filters }) => filters)).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((nth) => `search=${nth}`),
  );
  expect(await told(other)).toEqual([]);
});
