import { expect, test } from 'vitest';
import { announce } from '../live/changes.ts';
import {
  approveShown,
  listedRequest,
  owner,
  typePassword as ownerTypes,
  ownerWithPhone,
} from '../testing/authenticator.ts';
import {
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { startSecond } from '../testing/second-server.ts';
import {
  type Browser,
  mailedPassword,
  openBrowser,
  registerApp,
  signInAgain,
  signInFirstTime,
  startServerForTest,
} from '../testing/test-server.ts';

const hour = 60 * 60_000;
const email = 'onderweg@elders.example';

async function openBoard() {
  const server = await startServerForTest(undefined, { delivers: false });
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const comesBack = () => signInAgain(server, administrator, waterlandAdministrator, key);
  return { server, administrator, comesBack, board: () => administrator.api.getEnrolmentBoard() };
}

const standing = ({ waiting }: Awaited<ReturnType<Browser['api']['getEnrolmentBoard']>>) =>
  Object.entries(waiting).flatMap(([stage, { count }]) => Array<string>(count).fill(stage));

test('a person goes from stage to stage, with how long they stand there', async () => {
  const { server, administrator, board } = await openBoard();
  const { active } = await board();
  await administrator.api.addContact(newContact(email));
  const invitedAt = server.clock.now.toISOString();
  expect(await board()).toMatchObject({
    longest: [{ email, stage: 'invited', since: invitedAt, isLapsed: false }],
  });

  const person = server.openBrowser();
  const temporary = await mailedPassword(person, email);
  server.clock.forward(60_000);
  await typePassword(person, email, temporary);
  expect(await board()).toMatchObject({
    longest: [{ stage: 'signed-in', since: server.clock.now.toISOString() }],
  });
  server.clock.forward(60_000);
  await registerApp(person, server);
  expect(await board()).toMatchObject({
    longest: [{ stage: 'method-registered', since: server.clock.now.toISOString() }],
  });
  expect(standing(await board())).toEqual(['method-registered']);
  const { contacts } = await administrator.api.listContacts({ query: { stage: ['method-registered'] } });
  expect(contacts.map((each) => each.email)).toEqual([email]);
  await person.api.changePassword({
    body: { currentPassword: temporary, newPassword: 'Zeven-Paarse-Fietsen-3' },
  });
  expect(await board()).toMatchObject({ longest: [], active: active + 1 });
});

test('sent again somebody begins anew, and waits since the first invitation', async () => {
  const { server, administrator, board, comesBack } = await openBoard();
  const contact = await administrator.api.addContact(newContact(email));
  const invitedAt = server.clock.now.toISOString();
  const person = server.openBrowser();
  await typePassword(person, email, await mailedPassword(person, email));
  await registerApp(person, server);
  server.clock.forward(73 * hour);
  await comesBack();
  const lapsed = await board();
  expect(lapsed.waiting['method-registered']).toEqual({ count: 1, lapsed: 1 });
  expect(lapsed.longest).toMatchObject([{ stage: 'method-registered', isLapsed: true }]);
  await administrator.api.inviteContact({
    params: { contactId: contact.id },
    idempotencyKey: 'invite-again',
  });
  expect((await board()).longest).toMatchObject([{ stage: 'invited', since: invitedAt, isLapsed: false }]);
  server.clock.forward(1_000);
  await typePassword(server.openBrowser(), email, await mailedPassword(person, email));
  expect((await board()).longest).toMatchObject([
    { stage: 'method-registered', since: server.clock.now.toISOString() },
  ]);
});

test('somebody who uses the portal for another organisation shows as invited and no more, until they accept', async () => {
  const { server, board, administrator } = await openBoard();
  const other = await openAdministrator(server, merwedeAdministrator);
  const listed = await other.api.listContacts({ query: {} });
  const inUse = listed.contacts.find(
    (each) => each.email !== merwedeAdministrator && !each.email.includes('waterland'),
  );
  if (!inUse) throw new Error('nobody of Merwede alone');
  await administrator.api.addContact(newContact(inUse.email));
  const person = server.openBrowser();
  await signInFirstTime(server, person, inUse.email);
  expect(standing(await board())).toEqual(['invited']);
});

test('blocked or withdrawn, nobody stands on the board; planned ones wait beside it', async () => {
  const { server, administrator, board } = await openBoard();
  const { api } = administrator;
  const one = await api.addContact(newContact('een@elders.example'));
  const two = await api.addContact(newContact('twee@elders.example'));
  expect(standing(await board())).toEqual(['invited', 'invited']);
  await api.blockContact({ params: { contactId: one.id } });
  await api.withdrawAccess({ params: { contactId: two.id } });
  expect(standing(await board())).toEqual([]);
  const plannedFor = new Date(server.clock.now.getTime() + hour).toISOString();
  await api.planInvitation({ params: { contactId: two.id }, body: { plannedFor } });
  expect((await board()).planned).toEqual({ count: 1, next: plannedFor });
});

/** The stream of the board. `hear`: waits for so many digests, and gives them; `heardUntil`: for these words, or the end. */
async function watchBoard(browser: Browser) {
  const response = await browser.fetch('/api/v1/enrolment-board/events', {});
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('no stream');
  let heard = '';
  const digests = () => [...heard.matchAll(/"digest":"([^"]+)"/g)].map(([, digest]) => digest);
  return {
    hear: async (count: number) => {
      while (digests().length < count) heard += (await reader.read()).value ?? '';
      return digests();
    },
    heardUntil: async (words: string) => {
      while (!heard.includes(words)) {
        const { value, done } = await reader.read();
        heard += value ?? '';
        if (done) break;
      }
      return heard;
    },
    leave: () => reader.cancel(),
  };
}

test('whoever watches is told when somebody signs in elsewhere, and then reads who stands where', async () => {
  const { server, administrator, board } = await openBoard();
  await administrator.api.addContact(newContact(email));
  const { hear, leave } = await watchBoard(administrator);
  await hear(1);
  expect(standing(await board())).toEqual(['invited']);
  const person = server.openBrowser();
  await typePassword(person, email, await mailedPassword(person, email));
  expect(new Set(await hear(2)).size).toBe(2);
  expect(standing(await board())).toEqual(['signed-in']);
  await registerApp(person, server);
  expect(new Set(await hear(3)).size).toBe(3);
  expect(standing(await board())).toEqual(['method-registered']);
  await leave();
});

test('whoever watches is told of a change on another server, and of nothing else', async () => {
  const { server, administrator } = await openBoard();
  const second = await startSecond(server);
  const there = openBrowser(second.origin);
  for (const [name, value] of administrator.cookies) there.cookies.set(name, value);
  const { hear, heardUntil } = await watchBoard(there);
  await hear(1);
  await administrator.api.addContact(newContact(email));
  expect(new Set(await hear(2)).size).toBe(2);
  const { organisation } = await administrator.api.getSession();
  await administrator.api.signOut();
  await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    announce(tx, `organisation:${organisation.id}`),
  );
  const heard = await heardUntil('"ended":true');
  expect(heard).toContain('"ended":true');
  expect(heard).not.toContain('elders');
}, 40_000);

test('“this was not me” shows to the organisation of the person, with what became of it', async () => {
  const { server, board } = await openBoard();
  const { phone } = await ownerWithPhone(server);
  const { browser: stranger } = await ownerTypes(server);
  await stranger.api.sendApproval();
  const { id } = await listedRequest(phone);
  await phone.deny(id);
  expect((await board()).denied).toMatchObject([{ name: 'Lotte Dijkgraaf', outcome: 'denied', since: null }]);
  await phone.report(id);
  const { denied } = await board();
  expect(denied).toMatchObject([{ name: 'Lotte Dijkgraaf', outcome: 'stopped', since: null }]);
});

test('whoever was in is signed out by it, and a block after it stands beside it', async () => {
  const { server, board, administrator } = await openBoard();
  const { phone } = await ownerWithPhone(server);
  const { browser: stranger } = await ownerTypes(server);
  await stranger.api.sendApproval();
  const { id } = await listedRequest(phone);
  await approveShown(phone, stranger);
  await stranger.api.getSignIn();
  await phone.report(id);
  expect((await board()).denied).toMatchObject([{ outcome: 'signed-out', since: null }]);
  server.clock.forward(1_000);
  const contactId = await contactIdOf(administrator, owner);
  await administrator.api.blockContact({ params: { contactId } });
  expect((await board()).denied).toMatchObject([
    { contactId, outcome: 'signed-out', since: { event: 'blocked' } },
  ]);
});

test('of a person of two organisations, a request before one was chosen shows to neither', async () => {
  const { server, board, administrator } = await openBoard();
  const { phone } = await ownerWithPhone(server);
  const other = await openAdministrator(server, merwedeAdministrator);
  await other.api.addContact(newContact(owner));
  const { browser: stranger } = await ownerTypes(server);
  await stranger.api.sendApproval();
  const { id } = await listedRequest(phone);
  await phone.deny(id);
  await phone.report(id);
  expect((await board()).denied).toEqual([]);
  expect((await other.api.getEnrolmentBoard()).denied).toEqual([]);
  const contactId = await contactIdOf(administrator, owner);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  expect(entries[0]).toMatchObject({ event: 'sign-in-reported' });
});
