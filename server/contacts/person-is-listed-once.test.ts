import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contacts } from '../db/schema.ts';
import { merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

const refusedField = (path: string, code: string) => ({
  problem: { code: 'input_invalid', errors: [{ path, code }] },
});

test('an address that is on the list already is refused, however it is written', async () => {
  await expect(
    administrator.api.addContact(newContact(' L.Dijkgraaf@WaterlandZorg.example')),
  ).rejects.toMatchObject({
    problem: { code: 'contact_exists', status: 409 },
  });
});

test('a person who is listed under another address is not invited as somebody else', async () => {
  const email = 'oud@elders.example';
  const { api } = administrator;
  const { id } = await api.addContact(newContact(email));
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.update(contacts).set({ email: 'verhuisd@elders.example' }).where(eq(contacts.id, id)),
  );
  await expect(api.addContact(newContact(email))).rejects.toMatchObject({
    problem: { code: 'contact_exists' },
  });
  const listed = await api.addContact(newContact(email, { authorisations: [] }));
  await expect(
    api.inviteContact({ params: { contactId: listed.id }, idempotencyKey: 'invite-twice' }),
  ).rejects.toMatchObject({ problem: { code: 'contact_exists', status: 409 } });
});

test('the hosting domain is no e-mail address', async () => {
  const { hostingDomain } = server.services.config;
  for (const email of [`nieuw@${hostingDomain}`, `nieuw@sub.${hostingDomain}`]) {
    await expect(administrator.api.addContact(newContact(email))).rejects.toMatchObject(
      refusedField('email', 'email_reserved'),
    );
  }
});

test('only products of the organisation can be given', async () => {
  const productIds = ['01900000-0000-7000-8000-000000000000'];
  await expect(
    administrator.api.addContact(newContact('product@elders.example', { productIds })),
  ).rejects.toMatchObject(refusedField('productIds', 'product_unknown'));
});

test('a name with a control character is refused', async () => {
  const { body, idempotencyKey } = newContact('teken@elders.example');
  await expect(
    administrator.api.addContact({ body: { ...body, name: 'Jan\u0000Klaas' }, idempotencyKey }),
  ).rejects.toMatchObject(refusedField('name', 'invalid'));
});

test('without the right to sign in a person is listed and gets no mail', async () => {
  const email = 'lijst@elders.example';
  const contact = await administrator.api.addContact(newContact(email, { authorisations: [] }));
  expect(contact).toMatchObject({ access: 'none', invitation: null, authorisations: [] });
  expect((await administrator.api.listOutboxMessages({ query: { to: email } })).messages).toEqual([]);
});

test('who may manage contacts may sign in, and the mail names the products that were given', async () => {
  const email = 'beheer@elders.example';
  const { products } = await administrator.api.listOrganisationProducts();
  const [product] = products;
  if (!product) throw new Error('the demonstration has products');
  const more = { authorisations: ['manage-contacts' as const], productIds: [product.id, product.id] };
  const contact = await administrator.api.addContact(newContact(email, more));
  expect(contact).toMatchObject({ authorisations: ['sign-in', 'manage-contacts'], productIds: [product.id] });
  const { messages } = await administrator.api.listOutboxMessages({ query: { to: email } });
  expect(messages[0]?.text).toContain(product.url);
});

test('two organisations that add the same new person at once share one account', async () => {
  const merwede = await openAdministrator(server, merwedeAdministrator);
  const emails = Array.from({ length: 5 }, (_, index) => `tegelijk${index}@elders.example`);
  const added = await Promise.all(
    emails.flatMap((email) => [administrator, merwede].map(({ api }) => api.addContact(newContact(email)))),
  );
  expect(added.map(({ access }) => access)).toEqual(added.map(() => 'invited'));
});
