import { expect, test } from 'vitest';
import { openBrowserAt, setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  answerStaying,
  colleague,
  dayLong,
  openRemembered,
  openWithCookies,
  resident,
  signInWithCode,
  startRemembering,
} from '../testing/staying.ts';
import { registerApp, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const minute = 60_000;
const deviceCookie = 'voordeur-device';

test('after Yes the session lasts on that browser for as long as the organisation remembers it, used or not (G4.6)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  for (const days of [1, 12]) {
    server.clock.forward(days * dayLong);
    expect(await browser.api.getSession()).toMatchObject({ signInName: resident });
  }
  server.clock.forward(dayLong - minute);
  expect(await browser.api.getSession()).toMatchObject({ signInName: resident });
  server.clock.forward(minute);
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
});

test('after No it is an ordinary session, and nothing is remembered (G4.6)', async () => {
  const server = await startRemembering();
  const browser = server.openBrowser();
  await signInWithPassword(browser, resident);
  await registerApp(browser, server);
  expect(await answerStaying(browser, false)).toEqual({ step: 'signed-in' });
  expect(browser.cookies.has(deviceCookie)).toBe(false);
  await browser.api.getSession();
  server.clock.forward(60 * minute);
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  expect((await signInWithPassword(browser, resident)).step).toBe('verify');
});

test('signing out ends the session; the browser is still asked for the password only (G4.6)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  await browser.api.signOut();
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  expect(await signInWithPassword(browser, resident)).toEqual({ step: 'stay-signed-in', days: 14 });
});

test('on a new device everything is asked again (G4.7)', async () => {
  const server = await startRemembering();
  await openRemembered(server);
  const other = server.openBrowser();
  await other.api.startSignIn({ body: { signInName: resident } });
  expect((await other.api.getSignIn()).next).toEqual({ step: 'password' });
  expect((await signInWithPassword(other, resident)).step).toBe('verify');
});

test('the days count from when the second factor was proved, however often the browser is used (G4.6)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server);
  server.clock.forward(10 * dayLong);
  await browser.api.signOut();
  await signInWithPassword(browser, resident);
  await answerStaying(browser, true);
  server.clock.forward(4 * dayLong);
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  expect((await signInWithPassword(browser, resident)).step).toBe('verify');
  expect(await signInWithCode(server, browser, key)).toMatchObject({ step: 'stay-signed-in' });
  await answerStaying(browser, true);
  server.clock.forward(13 * dayLong);
  expect(await browser.api.getSession()).toMatchObject({ signInName: resident });
});

test('a leaked trust cookie waives nothing of another account, and no password of its own (G4.7)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  await signInFirstTime(server, server.openBrowser(), colleague);
  const thief = openWithCookies(server, browser, deviceCookie);
  expect((await signInWithPassword(thief, colleague)).step).toBe('verify');
  expect((await refusalOf(thief.api.getSession())).code).toBe('not_signed_in');
  await thief.api.startSignIn({ body: { signInName: resident } });
  expect((await thief.api.getSignIn()).next).toEqual({ step: 'password' });
  expect(await refusalOf(thief.api.provePassword({ body: { password: 'Mist-Tegel-Roos-8' } }))).toMatchObject(
    {
      code: 'credentials_wrong',
    },
  );
});

test('two accounts are remembered by one browser, each by a token of its own', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  await browser.api.signOut();
  const first = browser.cookies.get(deviceCookie);
  await openRemembered(server, { signInName: colleague, browser });
  const tokens = browser.cookies.get(deviceCookie)?.split('.');
  expect(tokens).toEqual([expect.stringMatching(/^[\w-]{43}$/), first]);
  for (const signInName of [colleague, resident])
    expect((await signInWithPassword(browser, signInName)).step).toBe('stay-signed-in');
});

test('each time that the second factor was proved the token is a new one, and the old one is worth nothing', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server);
  const copy = openWithCookies(server, browser, deviceCookie, 'voordeur-session');
  server.clock.forward(15 * dayLong);
  await signInWithCode(server, browser, key);
  await answerStaying(browser, true);
  expect(browser.cookies.get(deviceCookie)).not.toContain(copy.cookies.get(deviceCookie));
  expect((await signInWithPassword(copy, resident)).step).toBe('verify');
});

test('“don’t show this again” holds for that browser and account, for Yes as for No (G4.6)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server, { askAgain: false });
  await browser.api.signOut();
  expect(await signInWithPassword(browser, resident)).toEqual({ step: 'signed-in' });
  server.clock.forward(2 * dayLong);
  expect(await browser.api.getSession()).toMatchObject({ signInName: resident });
  server.clock.forward(12 * dayLong);
  expect(await signInWithCode(server, browser, key)).toEqual({ step: 'signed-in' });
  server.clock.forward(2 * dayLong);
  expect(await browser.api.getSession()).toMatchObject({ signInName: resident });

  const shared = server.openBrowser();
  expect(await signInWithCode(server, shared, key)).toMatchObject({ step: 'stay-signed-in' });
  await answerStaying(shared, false, false);
  expect(await signInWithCode(server, shared, key)).toEqual({ step: 'signed-in' });
  server.clock.forward(60 * minute);
  expect((await refusalOf(shared.api.getSession())).code).toBe('not_signed_in');
});

test('No takes back an earlier Yes of that browser', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  const earlier = openWithCookies(server, browser, 'voordeur-session');
  await signInWithPassword(browser, resident);
  await answerStaying(browser, false);
  expect((await refusalOf(earlier.api.getSession())).code).toBe('not_signed_in');
  expect((await signInWithPassword(browser, resident)).step).toBe('verify');
});

test('of several organisations the strictest decides before one is chosen, and the chosen one after (G4.6)', async () => {
  const server = await startServerForTest();
  const inTwo = 'y.elamrani@waterlandzorg.example';
  const plain = { registration: 'app', registrationStart: 'instructions', allowedMethods: ['totp'] } as const;
  await setPolicy(server, 'Waterland Zorg', { ...plain, rememberDeviceDays: 14 });
  await setPolicy(server, 'Provincie Merwede', { ...plain, rememberDeviceDays: 7 });
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, inTwo);
  const choose = async (name: string) => {
    const { next } = await browser.api.getSignIn();
    if (next.step !== 'choose-organisation') throw new Error(next.step);
    const organisationId = next.organisations.find((each) => each.name === name)?.id ?? '';
    return (await browser.api.chooseOrganisation({ body: { organisationId } })).next;
  };
  expect(await choose('Waterland Zorg')).toEqual({ step: 'stay-signed-in', days: 14 });
  await answerStaying(browser, true);
  server.clock.forward(6 * dayLong);
  expect((await signInWithPassword(browser, inTwo)).step).toBe('choose-organisation');
  server.clock.forward(dayLong);
  expect((await signInWithPassword(browser, inTwo)).step).toBe('verify');
  expect(await browser.api.getSession()).toMatchObject({ organisation: { name: 'Waterland Zorg' } });
});

test('who was asked for no second factor in the office cannot take that outside (G2.7, G4.6)', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 14, trustedNetworks: ['192.0.2.0/24'] });
  expect(await signInWithPassword(openBrowserAt(server, '192.0.2.17'), resident)).toEqual({
    step: 'signed-in',
  });
});

test('it is not asked where nothing is remembered, nor answered twice (G4.6)', async () => {
  const server = await startRemembering(0);
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, resident);
  expect(browser.cookies.has(deviceCookie)).toBe(false);
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 14 });
  await signInWithCode(server, browser, key);
  await answerStaying(browser, true);
  expect(await refusalOf(answerStaying(browser, true))).toMatchObject({ code: 'sign_in_not_found' });
});
