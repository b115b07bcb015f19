import { expect, test } from 'vitest';
import { acceptInvitation, newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('the start page shows the products that the contact was given; what the organisation has is the administrator’s to see', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { products } = await administrator.api.listOrganisationProducts();
  const given = products.slice(1, 3);
  const person = 'nieuw@waterlandzorg.example';
  await administrator.api.addContact(newContact(person, { productIds: given.map(({ id }) => id) }));

  const { api } = await acceptInvitation(server, person);
  expect(await api.listMyProducts()).toEqual({ products: given });
  await expect(api.listOrganisationProducts()).rejects.toMatchObject({ problem: { code: 'forbidden' } });
});

test('G3.8: a product that needs a program on the computer says so and where to get it; the others need none', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server);
  const { products } = await api.listMyProducts();
  expect(products.map(({ name, program }) => [name.en, program])).toEqual([
    ['Customer portal', null],
    ['Support', null],
    ['Web mail', null],
    [
      'Remote workplace',
      { name: 'Duinkade Werkplek', downloadUrl: 'https://werkplek.duinkade.example/download' },
    ],
  ]);
});
