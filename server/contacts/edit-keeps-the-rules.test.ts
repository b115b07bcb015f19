import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import {
  acceptInvitation,
  contactIdOf,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

const edit = (contact: Contact, changes: Partial<ContactFields>) =>
  administrator.api.updateContact({
    params: { contactId: contact.id },
    ifMatch: contact.version,
    body: { ...contact, ...changes },
  });

const contactOf = async (email: string) =>
  administrator.api.getContact({ params: { contactId: await contactIdOf(administrator, email) } });

const mails = async (to: string) =>
  (await administrator.api.listOutboxMessages({ query: { to } })).messages.length;

const refusedField = (path: string, code: string) => ({
  problem: { code: 'input_invalid', errors: [{ path, code }] },
});

test('name, language, rights and products are written; rights that imply others bring them', async () => {
  const { products } = await administrator.api.listOrganisationProducts();
  const productIds = products.slice(0, 2).map(({ id }) => id);
  const contact = await administrator.api.addContact(newContact('een@elders.example', { productIds }));
  const changes = {
    name: '  Nieuwe Naam ',
    language: 'en',
    authorisations: ['manage-contacts'],
    productIds: productIds.slice(1).flatMap((id) => [id, id.toUpperCase()]),
  } satisfies Partial<ContactFields>;
  expect(await edit(contact, changes)).toMatchObject({
    name: 'Nieuwe Naam',
    language: 'en',
    authorisations: ['sign-in', 'manage-contacts'],
    productIds: productIds.slice(1),
    access: 'invited',
  });
});

test('a function is written, found and told in the history; without it nobody is found by it', async () => {
  const { api } = administrator;
  const found = async (search: string) =>
    (await api.listContacts({ query: { search } })).contacts.map(({ email }) => email);
  const email = 'functie@elders.example';
  const contact = await api.addContact(newContact(email, { jobTitle: ' Hoofd  Ketenzorg ' }));
  expect(contact.jobTitle).toBe('Hoofd  Ketenzorg');
  expect(await found('ketenz')).toEqual([email]);
  const edited = await edit(contact, { jobTitle: 'Programmaleider' });
  expect([await found('ketenz'), await found('programmal')]).toEqual([[], [email]]);
  expect(await edit(edited, { jobTitle: '' })).toMatchObject({ jobTitle: '', version: edited.version + 1 });
  expect(await found('programmal')).toEqual([]);
  const { entries } = await api.listContactHistory({
    params: { contactId: contact.id },
    query: { limit: 2 },
  });
  expect(entries.map(({ changes }) => changes)).toEqual([
    [{ field: 'jobTitle', before: 'Programmaleider', after: '' }],
    [{ field: 'jobTitle', before: 'Hoofd  Ketenzorg', after: 'Programmaleider' }],
  ]);
  await expect(edit(contact, { jobTitle: 'x'.repeat(101) })).rejects.toMatchObject(
    refusedField('jobTitle', 'too_long'),
  );
});

test('the sign-in address of somebody who was given access cannot be changed, also after it was withdrawn', async () => {
  const contact = await administrator.api.addContact(newContact('twee@elders.example'));
  expect(contact.emailIsSignInName).toBe(true);
  const refused = refusedField('email', 'email_is_sign_in_name');
  await expect(edit(contact, { email: 'ander@elders.example' })).rejects.toMatchObject(refused);
  const withdrawn = await administrator.api.withdrawAccess({ params: { contactId: contact.id } });
  await expect(edit(withdrawn, { email: 'ander@elders.example' })).rejects.toMatchObject(refused);
  expect(await edit(withdrawn, { email: ' Twee@Elders.example ', name: 'Zelfde' })).toMatchObject({
    name: 'Zelfde',
    email: 'twee@elders.example',
  });
});

test('an address that was never given access can be mended; the invitation goes to the new one', async () => {
  const added = await administrator.api.addContact(newContact('dire@elders.example', { authorisations: [] }));
  expect(added.emailIsSignInName).toBe(false);
  const { hostingDomain } = server.services.config;
  await expect(edit(added, { email: `drie@${hostingDomain}` })).rejects.toMatchObject(
    refusedField('email', 'email_reserved'),
  );
  await expect(edit(added, { email: waterlandAdministrator })).rejects.toMatchObject({
    problem: { code: 'contact_exists' },
  });
  const contact = await edit(added, { email: 'drie@elders.example' });
  await administrator.api.inviteContact({ params: { contactId: contact.id }, idempotencyKey: 'invite-drie' });
  expect([await mails('drie@elders.example'), await mails('dire@elders.example')]).toEqual([1, 0]);
});

test('a product that the organisation does not have is refused', async () => {
  const contact = await contactOf('l.dijkgraaf@waterlandzorg.example');
  await expect(edit(contact, { productIds: ['01900000-0000-7000-8000-000000000000'] })).rejects.toMatchObject(
    refusedField('productIds', 'product_unknown'),
  );
});

test('taking the right to sign in ends access at once; giving it back invites nobody', async () => {
  const email = 'vier@elders.example';
  const { id } = await administrator.api.addContact(newContact(email));
  const person = await acceptInvitation(server, email);
  const active = await administrator.api.getContact({ params: { contactId: id } });
  const without = await edit(active, { authorisations: [] });
  expect(without).toMatchObject({ access: 'none', authorisations: [], invitation: null });
  await expect(person.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });

  const sent = await mails(email);
  expect(await edit(without, { authorisations: ['sign-in'] })).toMatchObject({
    access: 'none',
    authorisations: ['sign-in'],
  });
  expect(await mails(email)).toBe(sent);
  await expect(person.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
});

test('the last contacts administrator keeps that right, and may be edited otherwise', async () => {
  const contact = await contactOf(waterlandAdministrator);
  for (const authorisations of [[], ['sign-in' as const]]) {
    await expect(edit(contact, { authorisations })).rejects.toMatchObject({
      problem: { code: 'last_administrator' },
    });
  }
  expect(await edit(contact, { name: 'Annelies Groot' })).toMatchObject({ name: 'Annelies Groot' });
});

test('an edit that changes nothing leaves version and history as they are', async () => {
  const contact = await contactOf('l.dijkgraaf@waterlandzorg.example');
  const history = async () =>
    administrator.api.listContactHistory({ params: { contactId: contact.id }, query: {} });
  const before = await history();
  expect(await edit(contact, {})).toEqual(contact);
  expect(await history()).toEqual(before);
});
