import { expect, test } from 'vitest';
import { acceptInvitation, newContact, openAdministrator, typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { edit, inMinutes, seen } from '../testing/rights.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

const organisation = 'Waterland Zorg';
const person = 'gast@waterlandzorg.example';
const own = 'Zeven-Paarse-Fietsen-3';
const minute = 60_000;

async function requestOf(server: TestServer, administrator: Browser) {
  await server.openBrowser().api.requestAccess({ body: { organisation, email: person } });
  const [request] = (await administrator.api.listAccessRequests({ query: {} })).requests;
  if (!request) throw new Error('there is no request');
  return request;
}

const accept = ({ api }: Browser, requestId: string, endsAt: string | null) =>
  api.acceptAccessRequest({
    params: { requestId },
    body: { productIds: [], endsAt },
    idempotencyKey: crypto.randomUUID(),
  });

const mailsTo = async (server: TestServer) =>
  (await server.openBrowser().api.listOutboxMessages({ query: { to: person } })).messages;

const inOneLine = (text = '') => text.replace(/\s+/g, ' ');

test('access that was accepted with an end is there until that minute, which the mail and the history tell', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person, { authorisations: [] }));
  const { id, contactId } = await requestOf(server, administrator);
  const endsAt = inMinutes(server, 50);
  expect(await accept(administrator, id, endsAt)).toMatchObject({
    access: 'invited',
    rights: [{ right: 'sign-in', startsAt: null, endsAt }],
  });
  const [invitation] = await mailsTo(server);
  expect(inOneLine(invitation?.text)).toMatch(/Uw toegang.*tot .* uur \(tijd in Amsterdam\)/);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  expect(entries.find(({ event }) => event === 'invited')?.changes).toContainEqual({
    field: 'rights',
    before: [],
    after: [{ right: 'sign-in', startsAt: null, endsAt }],
  });

  const guest = await acceptInvitation(server, person);
  server.clock.now = new Date(Date.parse(endsAt) - 1);
  await guest.api.getSession();
  server.clock.forward(1);
  expect((await refusalOf(guest.api.getSession())).code).toBe('not_signed_in');
});

test('an end that has gone by is refused, and the request waits on', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person, { authorisations: [] }));
  const { id } = await requestOf(server, administrator);
  expect((await refusalOf(accept(administrator, id, inMinutes(server, 0)))).errors).toEqual([
    { path: 'endsAt', code: 'moment_in_past' },
  ]);
  expect((await administrator.api.listAccessRequests({ query: {} })).total).toBe(1);
  expect(await accept(administrator, id, null)).toMatchObject({
    rights: [{ right: 'sign-in', startsAt: null, endsAt: null }],
  });
});

test('whose access ended has it again with the password of before, and is told until when', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  const guest = await acceptInvitation(server, person);
  const ended = inMinutes(server, 10);
  await edit(administrator, await seen(administrator, person), {
    rights: [{ right: 'sign-in', startsAt: null, endsAt: ended }],
  });
  server.clock.forward(10 * minute);
  const request = await requestOf(server, administrator);
  expect(request).toMatchObject({ endsAt: ended, renews: true });
  const endsAt = inMinutes(server, 60);
  expect(await accept(administrator, request.id, endsAt)).toMatchObject({ access: 'active' });
  const newest = (await mailsTo(server)).find(({ subject }) => subject.startsWith('U hebt weer toegang'));
  expect(inOneLine(newest?.text)).toContain('Annelies de Groot, contactpersonenbeheerder');
  expect(inOneLine(newest?.text)).toMatch(/Your access.*until .* \(Amsterdam time\)/);
  expect((await refusalOf(guest.api.getSession())).code).toBe('not_signed_in');
  expect((await typePassword(server.openBrowser(), person, own)).step).toBe('verify');
});
