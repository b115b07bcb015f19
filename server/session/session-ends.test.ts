import { expect, test } from 'vitest';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';
const minute = 60_000;

async function startSignedIn() {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, person);
  await browser.api.getSession();
  return { server, browser };
}

async function expectEnded(browser: Browser, cookie: string): Promise<void> {
  browser.cookies.set('voordeur-session', cookie);
  expect(await refusalOf(browser.api.listMyProducts())).toMatchObject({ status: 401, code: 'not_signed_in' });
  expect(browser.cookies.has('voordeur-session')).toBe(false);
  browser.cookies.set('voordeur-session', cookie);
  expect(await refusalOf(browser.api.getSession())).toMatchObject({ status: 401, code: 'not_signed_in' });
}

const cookieOf = ({ cookies }: Browser): string => cookies.get('voordeur-session') ?? '';

test('on signing out, also for who kept the cookie', async () => {
  const { browser } = await startSignedIn();
  const cookie = cookieOf(browser);
  await browser.api.signOut();
  expect(browser.cookies.has('voordeur-session')).toBe(false);
  await expectEnded(browser, cookie);
});

test('after an hour without use', async () => {
  const { server, browser } = await startSignedIn();
  const cookie = cookieOf(browser);
  for (const minutes of [59, 59]) {
    server.clock.forward(minutes * minute);
    await browser.api.getSession();
  }
  server.clock.forward(60 * minute);
  await expectEnded(browser, cookie);
});

test('after twelve hours, used or not', async () => {
  const { server, browser } = await startSignedIn();
  const cookie = cookieOf(browser);
  for (let used = 0; used < 14; used++) {
    server.clock.forward(50 * minute);
    await browser.api.getSession();
  }
  server.clock.forward(20 * minute);
  await expectEnded(browser, cookie);
});

test.each(['blockContact', 'withdrawAccess'] as const)('at once on %s', async (takeAway) => {
  const { server, browser } = await startSignedIn();
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, person);
  await administrator.api[takeAway]({ params: { contactId } });
  await expectEnded(browser, cookieOf(browser));
});

test('a block that is lifted does not bring it back', async () => {
  const { server, browser } = await startSignedIn();
  const administrator = await openAdministrator(server);
  const params = { contactId: await contactIdOf(administrator, person) };
  await administrator.api.blockContact({ params });
  await administrator.api.unblockContact({ params });
  await expectEnded(browser, cookieOf(browser));
});

test('not on signing in elsewhere, and never with an invented cookie', async () => {
  const { server, browser } = await startSignedIn();
  await openAdministrator(server);
  await browser.api.getSession();
  await expectEnded(server.openBrowser(), 'A'.repeat(43));
});
