import { expect, test } from 'vitest';
import { startServerForCommands as startServer, typeCommand as type } from '../testing/command-line.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';

const parking = [
  ...['--name-nl', 'Parkeren', '--name-en', 'Parking'],
  ...['--description-nl', 'Een plaats bij het gebouw', '--description-en', 'A place by the building'],
];

test('a right is defined once, offered to an organisation, given by it, and taken from it with its contacts', {
  timeout: 60_000,
}, async () => {
  const server = await startServer();
  expect((await type('right', 'create', ...parking)).said).toContain('Parkeren / Parking is there');
  expect((await type('right', 'create', ...parking)).refused).toContain('already');
  expect((await type('right', 'offer', 'Waterland Zorg', 'Parking')).said).toContain('can now give');
  expect((await type('right', 'offer', 'Waterland Zorg', 'Parkeren')).said).toContain('could already give');
  expect((await type('right', 'list')).said).toContain('Parkeren / Parking: 1 organisation');
  expect((await type('right', 'list', 'Waterland Zorg')).said.split('\n')).toHaveLength(4);

  const { api } = await openAdministrator(server);
  const { rights } = await api.listOrganisationRights();
  const right = rights.find(({ name }) => name.en === 'Parking')?.id ?? '';
  const given = { right, startsAt: null, endsAt: null };
  const email = 'gast@waterlandzorg.example';
  const { id } = await api.addContact(newContact(email, { authorisations: [], rights: [given] }));
  expect((await type('right', 'withdraw', 'Waterland Zorg', 'Parking')).said).toContain('had it: 1');
  expect((await api.getContact({ params: { contactId: id } })).rights).toEqual([]);
  expect((await type('right', 'withdraw', 'Waterland Zorg', 'Parking')).refused).toContain('does not have');
  expect((await type('right', 'offer', 'Scheldebouw', 'Niets')).refused).toContain('no right Niets');
});
