import { expect, test } from 'vitest';
import { openBrowserAt, setPolicy, signInWithPassword } from '../testing/policies.ts';
import {
  codeAt,
  registerApp,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const sanne = 's.vermeer@lindeboom.example';
const youssef = 'y.elamrani@waterlandzorg.example';
const office = '192.0.2.17';
const officeOnIpv6 = '2001:db8:1::17';
const home = '198.51.100.7';
const trustedNetworks = ['192.0.2.0/24', '2001:db8:1::/48'];
const required = { enforcement: 'required', requiredFrom: null, timeZone: null } as const;
const byCodes = {
  ...required,
  allowedMethods: ['totp'],
  registration: 'app',
  registrationStart: 'instructions',
} as const;

async function startBehindProxy(): Promise<TestServer> {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  await setPolicy(server, 'Kantoor Lindeboom', { ...byCodes, trustedNetworks, rememberDeviceDays: 0 });
  return server;
}

test('in the office’s network no second factor is asked, elsewhere it is (G2.7)', async () => {
  const server = await startBehindProxy();
  const key = await signInFirstTime(server, openBrowserAt(server, home), sanne);
  for (const address of [office, officeOnIpv6, `::ffff:${office}`])
    expect(await signInWithPassword(openBrowserAt(server, address), sanne)).toEqual({ step: 'signed-in' });
  const outside = openBrowserAt(server, home);
  expect(await signInWithPassword(outside, sanne)).toMatchObject({ step: 'verify' });
  server.clock.forward(30_000);
  const { next } = await outside.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  expect(next).toEqual({ step: 'signed-in' });
});

test.each([
  ['the office’s address, then the proxy names the client', `${office}, ${home}`],
  ['a list that ends nowhere', `${office}, unknown`],
  ['the office’s address with a port', `${office}:443`],
  ['in octal', '0300.0.02.17'],
])('a forged header never waives it: %s', async (_what, forwardedFor) => {
  const server = await startBehindProxy();
  await signInFirstTime(server, openBrowserAt(server, home), sanne);
  expect(await signInWithPassword(openBrowserAt(server, forwardedFor), sanne)).toMatchObject({
    step: 'verify',
  });
});

test('without TRUSTED_PROXIES a header says nothing, and takes away what the address alone would say', async () => {
  const server = await startServerForTest();
  await setPolicy(server, 'Kantoor Lindeboom', { ...byCodes, trustedNetworks: ['127.0.0.0/8'] });
  const direct = server.openBrowser();
  expect(await signInWithPassword(direct, sanne)).toEqual({ step: 'signed-in' });
  for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
    const forwarded = server.openBrowser();
    forwarded.headers[header] = header === 'forwarded' ? 'for=127.0.0.1' : '127.0.0.1';
    expect(await signInWithPassword(forwarded, sanne), header).toMatchObject({ step: 'register' });
  }
});

test('who leaves the office during a sign-in is asked after all', async () => {
  const server = await startBehindProxy();
  await setPolicy(server, 'Waterland Zorg', { ...byCodes, trustedNetworks });
  await setPolicy(server, 'Provincie Merwede', { ...byCodes, trustedNetworks });
  await signInFirstTime(server, openBrowserAt(server, home), youssef);
  const browser = openBrowserAt(server, office);
  expect(await signInWithPassword(browser, youssef)).toMatchObject({ step: 'choose-organisation' });
  browser.headers['x-forwarded-for'] = home;
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'verify' });
  const organisationId = (await browser.api.getSignIn()).signInName;
  await expect(browser.api.chooseOrganisation({ body: { organisationId } })).rejects.toThrow();
});

test('of several organisations every one has to waive it', async () => {
  const server = await startBehindProxy();
  await setPolicy(server, 'Waterland Zorg', { ...byCodes, trustedNetworks });
  await setPolicy(server, 'Provincie Merwede', byCodes);
  const first = openBrowserAt(server, office);
  expect(await signInWithPassword(first, youssef)).toMatchObject({ step: 'register' });
  await registerApp(first, server);
  expect(await signInWithPassword(openBrowserAt(server, office), youssef)).toMatchObject({ step: 'verify' });
});

test('who forgot the password is asked in the office too (ASVS 6.4.3)', async () => {
  const server = await startBehindProxy();
  await signInFirstTime(server, openBrowserAt(server, home), sanne);
  const browser = openBrowserAt(server, office);
  await browser.api.requestPasswordReset({ body: { signInName: sanne } });
  const { messages } = await browser.api.listOutboxMessages({ query: { to: sanne } });
  const token = messages.map(({ text }) => text.match(/#([\w-]{43})/)?.[1]).find((found) => found) ?? '';
  expect((await browser.api.followResetLink({ body: { token } })).next).toMatchObject({ step: 'verify' });
});
