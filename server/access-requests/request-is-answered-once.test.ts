import { expect, test } from 'vitest';
import { newContact, waterlandAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  mailedPassword,
  signInAgain,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const day = 24 * 60 * 60_000;
const organisation = 'Waterland Zorg';
const email = 'p.zonder@waterlandzorg.example';

/** Somebody on the list without access asks for it. Gives the administrator and the request. */
async function startWithRequest() {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const { id: contactId } = await administrator.api.addContact(newContact(email, { authorisations: [] }));
  await server.openBrowser().api.requestAccess({ body: { organisation, email } });
  const [request] = (await administrator.api.listAccessRequests({ query: {} })).requests;
  if (!request) throw new Error('there is no request');
  return { server, administrator, key, contactId, params: { requestId: request.id } };
}

/** A second session of the same organisation: a colleague at the same moment. */
function openColleague(server: TestServer, administrator: Browser): Browser {
  const colleague = server.openBrowser();
  for (const [name, value] of administrator.cookies) colleague.cookies.set(name, value);
  return colleague;
}

const accept = ({ api }: Browser, params: { requestId: string }, productIds: string[] = []) =>
  api.acceptAccessRequest({ params, body: { productIds }, idempotencyKey: crypto.randomUUID() });

const refuse = ({ api }: Browser, params: { requestId: string }) =>
  api.refuseAccessRequest({ params, body: { reason: 'Nog niet in dienst' } });

test('accepting gives the products and sends the invitation: the person comes in with it', async () => {
  const { server, administrator, params, contactId } = await startWithRequest();
  const { products } = await administrator.api.listOrganisationProducts();
  const chosen = products.slice(0, 2).map(({ id }) => id);
  const contact = await accept(administrator, params, chosen);
  expect(contact).toMatchObject({ id: contactId, access: 'invited', authorisations: ['sign-in'] });
  expect(contact.productIds).toEqual(chosen.toSorted());
  const person = server.openBrowser();
  await signInFirstTime(server, person, email, await mailedPassword(person, email));
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(0);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  expect(entries.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['added', 'access-requested', 'access-request-accepted', 'invited']),
  );
});

test('refusing mails the reason in both languages, and gives nothing', async () => {
  const { server, administrator, params, contactId } = await startWithRequest();
  await refuse(administrator, params);
  const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to: email } });
  expect(messages).toHaveLength(1);
  const [mail] = messages;
  expect(mail?.subject).toBe(
    'Uw aanvraag om toegang voor Waterland Zorg / Your request for access for Waterland Zorg',
  );
  expect(mail?.text.match(/Nog niet in dienst/g)).toHaveLength(2);
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('Annelies de Groot, contactpersonenbeheerder');
  expect(await administrator.api.getContact({ params: { contactId } })).toMatchObject({ access: 'none' });
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  expect(entries[0]).toMatchObject({
    event: 'access-request-refused',
    actor: { name: 'Annelies de Groot' },
    why: 'Nog niet in dienst',
  });
});

test.each([
  ['accepts', 'accepts', accept, accept],
  ['accepts', 'refuses', accept, refuse],
  ['refuses', 'accepts', refuse, accept],
  ['refuses', 'refuses', refuse, refuse],
] as const)(
  'of two administrators one %s and one %s at the same moment: one is told that it is done',
  async (_, __, one, other) => {
    const { server, administrator, params } = await startWithRequest();
    const colleague = openColleague(server, administrator);
    const results = await Promise.allSettled([one(administrator, params), other(colleague, params)]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ problem: { code: 'access_request_ended', status: 409 } });
    const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to: email } });
    expect(messages).toHaveLength(1);
  },
);

test('a request lapses after 30 days; then one can ask again', async () => {
  const { server, administrator, key, params } = await startWithRequest();
  server.clock.forward(30 * day);
  await signInAgain(server, administrator, waterlandAdministrator, key);
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(0);
  expect(await refusalOf(accept(administrator, params))).toMatchObject({ code: 'access_request_ended' });
  await server.openBrowser().api.requestAccess({ body: { organisation, email } });
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(1);
});

test('who is given access in the list needs to ask no more, also once it is taken away', async () => {
  const { administrator, params, contactId } = await startWithRequest();
  await administrator.api.inviteContact({ params: { contactId }, idempotencyKey: crypto.randomUUID() });
  await administrator.api.withdrawAccess({ params: { contactId } });
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(0);
  expect(await refusalOf(refuse(administrator, params))).toMatchObject({ code: 'access_request_ended' });
});

test('who is blocked meanwhile is not shown, and cannot be let in by it', async () => {
  const { administrator, params, contactId } = await startWithRequest();
  await administrator.api.blockContact({ params: { contactId } });
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(0);
  expect(await refusalOf(accept(administrator, params))).toMatchObject({ code: 'contact_blocked' });
  await administrator.api.unblockContact({ params: { contactId } });
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(1);
});
