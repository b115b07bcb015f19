import { expect, test } from 'vitest';
import {
  acceptInvitation,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { edit, inMinutes, seen } from '../testing/rights.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';
import { settleEnds } from './settle-ends.ts';

const person = 'gast@waterlandzorg.example';
const own = 'Zeven-Paarse-Fietsen-3';
const minute = 60_000;

const signInUntil = (endsAt: string | null, startsAt: string | null = null) => ({
  rights: [{ right: 'sign-in' as const, startsAt, endsAt }],
});

async function startWithGuest() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  const guest = await acceptInvitation(server, person);
  return { server, administrator, guest };
}

const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;

test('a session goes on until the minute at which the right to sign in ends, and no longer', async () => {
  const { server, administrator, guest } = await startWithGuest();
  await edit(administrator, await seen(administrator, person), signInUntil(inMinutes(server, 10)));
  server.clock.forward(10 * minute - 1);
  await guest.api.getSession();
  server.clock.forward(1);
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
  const contact = await seen(administrator, person);
  expect(contact).toMatchObject({ access: 'ended', authorisations: ['sign-in'] });
  const { contacts } = await administrator.api.listContacts({ query: { access: ['ended'] } });
  expect(contacts.map(({ email }) => email)).toEqual([person]);
  expect((await administrator.api.getContactsSummary()).byAccess).toMatchObject({ ended: 1 });

  const again = await typePassword(server.openBrowser(), person, own);
  expect(again.step).toBe('verify');
  expect(
    await codeOf(
      administrator.api.inviteContact({
        params: { contactId: contact.id },
        idempotencyKey: crypto.randomUUID(),
      }),
    ),
  ).toBe('sign_in_not_current');
});

test('with a later end the same account goes on; a session that was over stays over, seen or not', async () => {
  const { server, administrator, guest } = await startWithGuest();
  await edit(administrator, await seen(administrator, person), signInUntil(inMinutes(server, 10)));
  server.clock.forward(11 * minute);
  const ended = await seen(administrator, person);
  const renewed = await edit(administrator, ended, signInUntil(inMinutes(server, 60)));
  expect(renewed.access).toBe('active');
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
});

test('the worker ends what is over for good, and passes over what is not', async () => {
  const { server, administrator, guest } = await startWithGuest();
  await edit(administrator, await seen(administrator, person), signInUntil(inMinutes(server, 10)));
  await settleEnds(server.services);
  await guest.api.getSession();
  server.clock.forward(10 * minute);
  await settleEnds(server.services);
  await settleEnds(server.services);
  expect(await codeOf(guest.api.getSession())).toBe('not_signed_in');
  await administrator.api.getSession();
});

test('the right to manage contacts begins and ends within a session, at its minute', async () => {
  const { server, administrator, guest } = await startWithGuest();
  await edit(administrator, await seen(administrator, person), {
    authorisations: ['manage-contacts'],
    rights: [{ right: 'manage-contacts', startsAt: inMinutes(server, 5), endsAt: inMinutes(server, 10) }],
  });
  const list = () => guest.api.listContacts({ query: {} });
  const rightsOfGuest = async () => (await guest.api.getSession()).contact.authorisations;
  expect(await codeOf(list())).toBe('forbidden');
  server.clock.forward(5 * minute - 1);
  expect(await rightsOfGuest()).toEqual(['sign-in']);
  server.clock.forward(1);
  await list();
  server.clock.forward(5 * minute - 1);
  expect(await rightsOfGuest()).toEqual(['sign-in', 'manage-contacts']);
  server.clock.forward(1);
  expect(await codeOf(list())).toBe('forbidden');
  expect(await rightsOfGuest()).toEqual(['sign-in']);
});

async function offered(server: TestServer) {
  const administrator = await openAdministrator(server);
  const { rights } = await administrator.api.listOrganisationRights();
  return { administrator, rights };
}

test('the provider’s rights are given with dates, told in the history, and stay where an edit does not name them', async () => {
  const server = await startServerForTest();
  const { administrator, rights } = await offered(server);
  expect(rights.map(({ name }) => name.nl)).toEqual(['Bestellen', 'Datacenter bezoeken', 'Storing melden']);
  const order = { right: rights[0]?.id ?? '', startsAt: null, endsAt: inMinutes(server, 60 * 24 * 40) };
  const { body, idempotencyKey } = newContact(person, { authorisations: [], rights: [order] });
  const added = await administrator.api.addContact({ body, idempotencyKey });
  expect(added).toMatchObject({ authorisations: [], rights: [order], access: 'none' });

  const kept = await edit(administrator, added, { name: 'Iemand anders' });
  expect(kept.rights).toEqual([order]);
  const later = { ...order, endsAt: inMinutes(server, 60 * 24 * 80) };
  const changed = await edit(administrator, kept, { rights: [later] });
  expect(changed.rights).toEqual([later]);
  const { entries } = await administrator.api.listContactHistory({
    params: { contactId: added.id },
    query: {},
  });
  expect(entries[0]).toMatchObject({
    event: 'edited',
    changes: [{ field: 'rights', before: [order], after: [later] }],
  });
  await administrator.api.withdrawAccess({ params: { contactId: added.id } });
  expect((await seen(administrator, person)).rights).toEqual([]);
  await administrator.api.restoreAccess({
    params: { contactId: added.id },
    idempotencyKey: crypto.randomUUID(),
  });
  expect((await seen(administrator, person)).rights).toEqual([later]);
});

test('what cannot be is refused at its field, and a colleague’s dates are not overwritten', async () => {
  const server = await startServerForTest();
  const { administrator, rights } = await offered(server);
  const contact = await seen(administrator, 'l.dijkgraaf@waterlandzorg.example');
  const right = rights[0]?.id ?? '';
  const errorsOf = async (given: { right: string; startsAt: string | null; endsAt: string | null }) =>
    (await refusalOf(edit(administrator, contact, { rights: [given] }))).errors;
  const now = inMinutes(server, 0);
  const soon = inMinutes(server, 5);
  expect(await errorsOf({ right, startsAt: null, endsAt: now })).toEqual([
    { path: 'rights.0.endsAt', code: 'moment_in_past' },
  ]);
  expect(await errorsOf({ right, startsAt: soon, endsAt: soon })).toEqual([
    { path: 'rights.0.endsAt', code: 'end_before_start' },
  ]);
  expect(await errorsOf({ right: 'sign-in', startsAt: soon, endsAt: null })).toEqual([
    { path: 'rights.0.startsAt', code: 'access_has_begun' },
  ]);
  expect(await errorsOf({ right: crypto.randomUUID(), startsAt: null, endsAt: null })).toEqual([
    { path: 'rights', code: 'right_unknown' },
  ]);
  await edit(administrator, contact, { rights: [{ right, startsAt: null, endsAt: null }] });
  expect(await codeOf(edit(administrator, contact, { rights: [] }))).toBe('edit_conflict');
});

test('dates of one organisation change nothing in another', async () => {
  const server = await startServerForTest();
  const inTwo = 'y.elamrani@waterlandzorg.example';
  const waterland = await openAdministrator(server, waterlandAdministrator);
  const merwede = await openAdministrator(server, merwedeAdministrator);
  await edit(waterland, await seen(waterland, inTwo), signInUntil(inMinutes(server, 5)));
  server.clock.forward(6 * minute);
  expect(await seen(waterland, inTwo)).toMatchObject({ access: 'ended' });
  expect(await seen(merwede, inTwo)).toMatchObject({
    access: 'active',
    rights: [{ right: 'sign-in', startsAt: null, endsAt: null }],
  });
});
