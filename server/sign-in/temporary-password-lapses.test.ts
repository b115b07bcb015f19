import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  mailedPassword,
  registerApp,
  signInAgain,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const person = 'm.kloosterman@waterlandzorg.example';
const lasts = 72 * 60 * 60_000;

async function invite(server: TestServer): Promise<string> {
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  return mailedPassword(administrator, person);
}

async function requestsMailed({ openBrowser }: TestServer, to: string): Promise<number> {
  const { messages } = await openBrowser().api.listOutboxMessages({ query: { to } });
  return messages.filter(({ text }) => text.includes(person)).length;
}

test('G0.3: until its 72 hours are over it works, and a sign-in that began in time may be finished', async () => {
  const server = await startServerForTest();
  const password = await invite(server);
  server.clock.forward(lasts - 1000);
  const browser = server.openBrowser();
  expect(await typePassword(browser, person, password)).toMatchObject({ step: 'register' });

  server.clock.forward(60_000);
  await registerApp(browser, server);
  const newPassword = 'Zeven-Paarse-Fietsen-3';
  const { next } = await browser.api.changePassword({ body: { currentPassword: password, newPassword } });
  expect(next).toEqual({ step: 'signed-in' });
});

test('G0.3: after 72 hours only the right one is told that it has lapsed', async () => {
  const server = await startServerForTest();
  const password = await invite(server);
  const wrong = (name: string) => refusalOf(typePassword(server.openBrowser(), name, 'Wrong-Password-1'));
  server.clock.forward(lasts);

  expect(await wrong(person)).toEqual(await wrong('l.dijkgraaf@waterlandzorg.example'));
  const browser = server.openBrowser();
  expect(await typePassword(browser, person, password)).toMatchObject({
    step: 'invitation-lapsed',
    lapsedAt: server.clock.now.toISOString(),
    organisations: ['Waterland Zorg'],
    requested: false,
  });
  expect(await refusalOf(browser.api.getSession())).toMatchObject({ code: 'not_signed_in' });
});

test('a new one can be asked of the administrators of that organisation, once an hour, also after a reload', async () => {
  const server = await startServerForTest();
  const password = await invite(server);
  server.clock.forward(lasts);
  const ask = async () => {
    const browser = server.openBrowser();
    await typePassword(browser, person, password);
    const { next } = await browser.api.requestInvitation();
    expect(next).toMatchObject({ step: 'invitation-lapsed', requested: true });
    expect((await browser.api.getSignIn()).next).toEqual(next);
    await browser.api.requestInvitation();
  };
  await ask();
  server.clock.forward(59 * 60_000);
  await ask();
  expect(await requestsMailed(server, waterlandAdministrator)).toBe(1);
  expect(await requestsMailed(server, merwedeAdministrator)).toBe(0);
  server.clock.forward(60_000);
  await ask();
  expect(await requestsMailed(server, waterlandAdministrator)).toBe(2);
});

test('the new invitation works, also in the sign-in that asked for it, and the lapsed password does not', async () => {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  await administrator.api.addContact(newContact(person));
  const lapsed = await mailedPassword(administrator, person);
  server.clock.forward(lasts);
  const browser = server.openBrowser();
  await typePassword(browser, person, lapsed);
  await browser.api.requestInvitation();

  await signInAgain(server, administrator, waterlandAdministrator, key);
  const contactId = await contactIdOf(administrator, person);
  await administrator.api.inviteContact({ params: { contactId }, idempotencyKey: randomUUID() });

  const password = await mailedPassword(administrator, person);
  expect(await refusalOf(typePassword(server.openBrowser(), person, lapsed))).toMatchObject({
    code: 'credentials_wrong',
  });
  expect((await browser.api.getSignIn()).next).toEqual({ step: 'password' });
  const { next } = await browser.api.provePassword({ body: { password } });
  expect(next).toMatchObject({ step: 'register' });
});
