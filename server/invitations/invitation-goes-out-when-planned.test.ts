import { expect, test } from 'vitest';
import { comesBeforeWeekend, comingMonday } from '../../api-client/contacts/invitation-time.ts';
import {
  acceptInvitation,
  contactIdOf,
  newContact,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { removeListInUse } from '../testing/list-in-use.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startSecond } from '../testing/second-server.ts';
import {
  mailedPassword,
  signInAgain,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';
import { sendPlannedInvitation } from './send-planned-invitation.ts';

const hour = 60 * 60_000;
const email = 'later@elders.example';

/** An administrator on a Friday at 17:00 who adds somebody to be invited on Monday. */
async function plannedOnFriday(moment = '2054-11-20T16:00:00.000Z') {
  const server = await startServerForTest(undefined, { delivers: false });
  await removeListInUse(server);
  server.clock.now = new Date(moment);
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  /** After hours they have to sign in again; it takes half a minute. */
  const comesBack = () => signInAgain(server, administrator, waterlandAdministrator, key);
  const plannedFor = comingMonday(server.clock.now).toISOString();
  const asked = newContact(email);
  const contact = await administrator.api.addContact({ ...asked, body: { ...asked.body, plannedFor } });
  return { server, administrator, contact, plannedFor, comesBack };
}

const mailsTo = async (server: TestServer, to = email) =>
  (await server.openBrowser().api.listOutboxMessages({ query: { to } })).messages;

test('on a Friday at 17:00 Monday at 8:00 is offered, and across both changes of summer time it stays 8:00', () => {
  const friday = new Date('2054-11-20T16:00:00Z');
  expect(comesBeforeWeekend(friday)).toBe(true);
  expect(comingMonday(friday).toISOString()).toBe('2054-11-23T07:00:00.000Z');
  // The clocks go back in the night before Sunday 25 October, and forward in the night before Sunday 28 March.
  expect(comingMonday(new Date('2054-10-23T15:00:00Z')).toISOString()).toBe('2054-10-26T07:00:00.000Z');
  expect(comingMonday(new Date('2055-03-26T16:00:00Z')).toISOString()).toBe('2055-03-29T06:00:00.000Z');
  for (const [at, isBefore] of [
    ['2054-11-19T15:59:59Z', false],
    ['2054-11-19T16:00:00Z', true],
    ['2054-11-22T22:59:59Z', true],
    ['2054-11-22T23:00:00Z', false],
    ['2054-11-25T12:00:00Z', false],
  ] as const)
    expect([at, comesBeforeWeekend(new Date(at))]).toEqual([at, isBefore]);
  expect(comingMonday(new Date('2054-11-23T06:59:00Z')).toISOString()).toBe('2054-11-23T07:00:00.000Z');
  expect(comingMonday(new Date('2054-11-23T07:00:00Z')).toISOString()).toBe('2054-11-30T07:00:00.000Z');
});

test('until then there is no mail, no account and no password; then both, for 72 hours', async () => {
  const { server, administrator, contact, plannedFor, comesBack } = await plannedOnFriday();
  expect(contact).toMatchObject({
    access: 'none',
    plannedFor,
    invitation: null,
    emailIsSignInName: false,
    lastRemindedAt: null,
  });
  server.clock.now = new Date(new Date(plannedFor).getTime() - 1);
  expect(await sendPlannedInvitation(server.services)).toBe(false);
  expect(await mailsTo(server)).toEqual([]);

  server.clock.forward(1);
  expect(await sendPlannedInvitation(server.services)).toBe(true);
  expect(await sendPlannedInvitation(server.services)).toBe(false);
  expect(await mailsTo(server)).toHaveLength(1);
  await comesBack();
  const sent = await administrator.api.getContact({ params: { contactId: contact.id } });
  expect(sent).toMatchObject({
    access: 'invited',
    plannedFor: null,
    invitation: { sentAt: plannedFor, lapsesAt: '2054-11-26T07:00:00.000Z' },
    lastRemindedAt: plannedFor,
  });
  const { entries } = await administrator.api.listContactHistory({
    params: { contactId: contact.id },
    query: {},
  });
  const actor = { by: 'contact', name: 'Annelies de Groot' };
  expect(entries).toMatchObject([
    { event: 'invited', actor, lapsesAt: '2054-11-26T07:00:00.000Z' },
    { event: 'invitation-planned', actor, plannedFor },
    { event: 'added', actor },
  ]);
  await acceptInvitation(server, email);
});

test('two servers at it at once send it once, and each of many is sent', async () => {
  const { server, administrator, plannedFor } = await plannedOnFriday();
  const second = await startSecond(server);
  for (let each = 1; each <= 5; each++) {
    const asked = newContact(`later${each}@elders.example`);
    await administrator.api.addContact({ ...asked, body: { ...asked.body, plannedFor } });
  }
  server.clock.now = new Date(plannedFor);
  const drain = async (services: TestServer['services']) => {
    let sent = 0;
    while (await sendPlannedInvitation({ ...services, now: () => server.clock.now })) sent += 1;
    return sent;
  };
  const sent = await Promise.all([drain(server.services), drain(second.services), drain(server.services)]);
  expect(sent.reduce((sum, each) => sum + each)).toBe(6);
  for (const to of [email, 'later1@elders.example', 'later5@elders.example'])
    expect(await mailsTo(server, to)).toHaveLength(1);
});

test('it can be sent at once, put off to another moment, and called off', async () => {
  const { server, administrator, contact, plannedFor, comesBack } = await plannedOnFriday();
  const { api } = administrator;
  const params = { contactId: contact.id };
  const later = new Date(new Date(plannedFor).getTime() + hour).toISOString();
  expect(await api.planInvitation({ params, body: { plannedFor: later } })).toMatchObject({
    plannedFor: later,
  });
  expect(await api.cancelPlannedInvitation({ params })).toMatchObject({ plannedFor: null, access: 'none' });
  expect(await api.cancelPlannedInvitation({ params })).toMatchObject({ plannedFor: null });
  server.clock.now = new Date(later);
  expect(await sendPlannedInvitation(server.services)).toBe(false);

  server.clock.now = new Date('2054-11-20T16:30:00Z');
  await comesBack();
  await api.planInvitation({ params, body: { plannedFor } });
  expect(await api.inviteContact({ params, idempotencyKey: 'send-it-now' })).toMatchObject({
    access: 'invited',
    plannedFor: null,
  });
  server.clock.now = new Date(plannedFor);
  expect(await sendPlannedInvitation(server.services)).toBe(false);
  expect(await mailsTo(server)).toHaveLength(1);
});

test('a password that works goes on until the later invitation replaces it', async () => {
  const { server, administrator, contact, plannedFor } = await plannedOnFriday();
  const { api } = administrator;
  const params = { contactId: contact.id };
  await api.inviteContact({ params, idempotencyKey: 'send-it-now' });
  const first = await mailedPassword(administrator, email);
  await api.planInvitation({ params, body: { plannedFor } });
  expect((await typePassword(server.openBrowser(), email, first)).step).not.toBe('password');
  server.clock.now = new Date(plannedFor);
  await sendPlannedInvitation(server.services);
  expect(await refusalOf(typePassword(server.openBrowser(), email, first))).toMatchObject({
    code: 'credentials_wrong',
  });
});

test('a moment that has passed, or is more than 90 days ahead, is refused; so is whoever has access', async () => {
  const { server, administrator, contact } = await plannedOnFriday();
  const { api } = administrator;
  const at = (ahead: number) => new Date(server.clock.now.getTime() + ahead).toISOString();
  const refused = { code: 'input_invalid', errors: [{ path: 'plannedFor', code: 'invalid' }] };
  for (const plannedFor of [at(0), at(-1), at(91 * 24 * hour)]) {
    const body = { plannedFor };
    expect(await refusalOf(api.planInvitation({ params: { contactId: contact.id }, body }))).toMatchObject(
      refused,
    );
    expect(
      await refusalOf(
        api.actOnContacts({
          body: { action: 'plan', contactIds: [contact.id], plannedFor },
          idempotencyKey: crypto.randomUUID(),
        }),
      ),
    ).toMatchObject(refused);
    const asked = newContact('nobody@elders.example');
    expect(await refusalOf(api.addContact({ ...asked, body: { ...asked.body, ...body } }))).toMatchObject(
      refused,
    );
  }
  const active = await contactIdOf(administrator, 'l.dijkgraaf@waterlandzorg.example');
  const planning = api.planInvitation({ params: { contactId: active }, body: { plannedFor: at(hour) } });
  expect(await refusalOf(planning)).toMatchObject({ code: 'contact_active' });
});

test.each(['withdraw', 'block', 'edit'] as const)(
  'whoever may not sign in any more at that moment is not invited: %s',
  async (how) => {
    const { server, administrator, contact, plannedFor, comesBack } = await plannedOnFriday();
    const { api } = administrator;
    const params = { contactId: contact.id };
    if (how === 'withdraw') await api.withdrawAccess({ params });
    if (how === 'block') await api.blockContact({ params });
    if (how === 'edit') {
      const { name, language, productIds } = contact;
      const body = { name, email, jobTitle: '', language, productIds, authorisations: [], rights: [] };
      await api.updateContact({ params, body, ifMatch: contact.version });
    }
    server.clock.now = new Date(plannedFor);
    await sendPlannedInvitation(server.services);
    expect(await mailsTo(server)).toEqual([]);
    await comesBack();
    expect(await api.getContact({ params })).toMatchObject({ plannedFor: null });
    expect(await sendPlannedInvitation(server.services)).toBe(false);
  },
);

test('a withdrawal that is undone puts it off again', async () => {
  const { server, administrator, contact, plannedFor } = await plannedOnFriday();
  const { api } = administrator;
  const params = { contactId: contact.id };
  expect(await api.withdrawAccess({ params })).toMatchObject({ plannedFor: null });
  expect(await api.restoreAccess({ params, idempotencyKey: 'undo-the-withdrawal' })).toMatchObject({
    plannedFor,
  });
  server.clock.now = new Date(plannedFor);
  expect(await sendPlannedInvitation(server.services)).toBe(true);
  expect(await mailsTo(server)).toHaveLength(1);
});
