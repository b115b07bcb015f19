import { expect, test } from 'vitest';
import { isNight, remindsAt } from '../../api-client/contacts/invitation-reminder.ts';
import { acceptInvitation, newContact, waterlandAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startSecond } from '../testing/second-server.ts';
import {
  mailedPassword,
  signInAgain,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';
import { remindBeforeLapse } from './remind-before-lapse.ts';

const hour = 60 * 60_000;
const email = 'reminded@elders.example';

test.each([
  ['Tuesday 10:00: a day before', '2054-11-24T09:00:00Z', '2054-11-26T09:00:00.000Z'],
  [
    'Tuesday 23:00: not at night, but the next morning at 7:00',
    '2054-11-24T22:00:00Z',
    '2054-11-27T06:00:00.000Z',
  ],
  ['Wednesday 3:00: the same morning at 7:00', '2054-11-25T02:00:00Z', '2054-11-27T06:00:00.000Z'],
  ['Friday 17:00: Monday at 8:00', '2054-11-20T16:00:00Z', '2054-11-23T07:00:00.000Z'],
  [
    'Friday 9:00: Monday would be too late, so that Friday at 16:00 is too soon and Sunday it is',
    '2054-11-20T08:00:00Z',
    '2054-11-22T08:00:00.000Z',
  ],
  ['Thursday 17:00: Friday at 16:00', '2054-11-19T16:00:00Z', '2054-11-20T15:00:00.000Z'],
  ['the clocks go back meanwhile: Monday at 8:00', '2054-10-23T15:00:00Z', '2054-10-26T07:00:00.000Z'],
  ['the clocks go forward meanwhile: Monday at 8:00', '2055-03-26T16:00:00Z', '2055-03-29T06:00:00.000Z'],
])('sent on %s', (_when, sent, reminded) => {
  const sentAt = new Date(sent);
  const lapsesAt = new Date(sentAt.getTime() + 72 * hour);
  expect(remindsAt({ sentAt, lapsesAt }).toISOString()).toBe(reminded);
});

test('of every hour of a year the reminder comes by day, after the invitation, and before it lapses', () => {
  for (let at = Date.parse('2054-01-01T00:00:00Z'); at < Date.parse('2055-01-01T00:00:00Z'); at += hour) {
    const sentAt = new Date(at);
    const lapsesAt = new Date(at + 72 * hour);
    const reminded = remindsAt({ sentAt, lapsesAt });
    const fits =
      !isNight(reminded) &&
      reminded.getTime() - at >= 12 * hour &&
      lapsesAt.getTime() - reminded.getTime() >= 4 * hour;
    expect([sentAt.toISOString(), reminded.toISOString(), fits]).toEqual([
      sentAt.toISOString(),
      reminded.toISOString(),
      true,
    ]);
  }
});

/** Somebody who was invited on a Tuesday at 10:00. */
async function invitedOnTuesday() {
  const server = await startServerForTest(undefined, { delivers: false });
  server.clock.now = new Date('2054-11-24T09:00:00Z');
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  /** After hours they have to sign in again; it takes half a minute. */
  const comesBack = () => signInAgain(server, administrator, waterlandAdministrator, key);
  const contact = await administrator.api.addContact(newContact(email));
  return { server, administrator, contact, comesBack };
}

const mailsTo = async (server: TestServer) =>
  (await server.openBrowser().api.listOutboxMessages({ query: { to: email } })).messages;

test('a day before it lapses one mail goes out, without a password, on one server only', async () => {
  const { server, administrator, contact, comesBack } = await invitedOnTuesday();
  const second = await startSecond(server);
  const password = await mailedPassword(administrator, email);
  server.clock.forward(48 * hour - 1);
  expect(await remindBeforeLapse(server.services)).toBe(false);
  server.clock.forward(1);
  const there = { ...second.services, now: () => server.clock.now };
  const done = await Promise.all([remindBeforeLapse(server.services), remindBeforeLapse(there)]);
  expect(done.filter(Boolean)).toHaveLength(1);
  server.clock.forward(hour);
  expect(await remindBeforeLapse(server.services)).toBe(false);

  const [reminder, ...others] = await mailsTo(server);
  expect(others).toHaveLength(1);
  expect(reminder?.subject).toContain('Uw uitnodiging van Waterland Zorg verloopt binnenkort');
  expect(reminder?.text).not.toContain(password);
  expect(reminder?.text).not.toMatch(/\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/);
  expect(reminder?.text.replace(/\s+/g, ' ')).toContain('24 uur, tot vrijdag 27 november 2054, 10.00 uur');
  await comesBack();
  const told = await administrator.api.getContact({ params: { contactId: contact.id } });
  expect(told).toMatchObject({ access: 'invited', lastRemindedAt: '2054-11-26T09:00:00.000Z' });
  const { entries } = await administrator.api.listContactHistory({
    params: { contactId: contact.id },
    query: {},
  });
  expect(entries[0]).toMatchObject({ event: 'reminded', actor: { by: 'provider' } });
});

test('nobody is reminded who has finished, was withdrawn or is blocked', async () => {
  const { server, administrator, contact } = await invitedOnTuesday();
  await acceptInvitation(server, email);
  const withdrawn = await administrator.api.addContact(newContact('withdrawn@elders.example'));
  await administrator.api.withdrawAccess({ params: { contactId: withdrawn.id } });
  const blocked = await administrator.api.addContact(newContact('blocked@elders.example'));
  await administrator.api.blockContact({ params: { contactId: blocked.id } });
  expect(contact.access).toBe('invited');
  server.clock.forward(50 * hour);
  expect(await remindBeforeLapse(server.services)).toBe(false);
});

test('who stopped half-way is reminded; with an invitation sent again the reminder moves along', async () => {
  const { server, administrator, contact, comesBack } = await invitedOnTuesday();
  const params = { contactId: contact.id };
  server.clock.forward(24 * hour);
  await comesBack();
  await administrator.api.inviteContact({ params, idempotencyKey: 'invite-once-more' });
  server.clock.forward(47 * hour);
  expect(await remindBeforeLapse(server.services)).toBe(false);
  server.clock.now = new Date('2054-11-27T15:00:00Z');
  expect(await remindBeforeLapse(server.services)).toBe(true);
});

test('what no server sent in time goes out by day, as long as it is of use', async () => {
  const { server } = await invitedOnTuesday();
  server.clock.now = new Date('2054-11-26T22:00:00Z');
  expect(await remindBeforeLapse(server.services)).toBe(false);
  server.clock.now = new Date('2054-11-27T08:00:01Z');
  expect(await remindBeforeLapse(server.services)).toBe(false);
  server.clock.now = new Date('2054-11-27T07:30:00Z');
  expect(await remindBeforeLapse(server.services)).toBe(true);
});

test('an administrator reminds at most once an hour, and then it does not go by itself too', async () => {
  const { server, administrator, contact, comesBack } = await invitedOnTuesday();
  const { api } = administrator;
  const params = { contactId: contact.id };
  const remind = () => api.remindContact({ params, idempotencyKey: crypto.randomUUID() });
  server.clock.forward(hour);
  await comesBack();
  expect(await remind()).toMatchObject({ lastRemindedAt: '2054-11-24T10:00:30.000Z' });
  expect(await refusalOf(remind())).toMatchObject({ code: 'nothing_to_remind' });
  server.clock.forward(hour);
  await comesBack();
  await remind();
  server.clock.now = new Date('2054-11-26T10:00:00Z');
  expect(await remindBeforeLapse(server.services)).toBe(false);
  server.clock.now = new Date('2054-11-27T09:00:00Z');
  await comesBack();
  expect(await refusalOf(remind())).toMatchObject({ code: 'nothing_to_remind' });
  expect(await mailsTo(server)).toHaveLength(3);
});
