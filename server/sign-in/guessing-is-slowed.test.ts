import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  codeAt,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';
const behindProxy = { TRUSTED_PROXIES: '127.0.0.1' };

function browserFrom({ openBrowser }: TestServer, address: string): Browser {
  const browser = openBrowser();
  browser.headers['x-forwarded-for'] = address;
  return browser;
}

/** Guesses ten passwords in one sign-in. */
async function guessTenTimes(browser: Browser, signInName = person): Promise<void> {
  await browser.api.startSignIn({ body: { signInName } });
  for (let attempt = 0; attempt < 10; attempt++) {
    const guess = browser.api.provePassword({ body: { password: `Wrong-Password-${attempt}` } });
    expect(await refusalOf(guess)).toMatchObject({ code: 'credentials_wrong' });
  }
}

test('after ten wrong passwords the sign-in is over, and the next has to wait, with the right one too', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await guessTenTimes(browser);
  const eleventh = browser.api.provePassword({ body: { password: demoPassword } });
  expect(await refusalOf(eleventh)).toMatchObject({ status: 410, code: 'sign_in_ended' });

  await browser.api.startSignIn({ body: { signInName: person } });
  const response = await browser.fetch('/api/v1/sign-ins/current/password', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password: demoPassword }),
  });
  expect(response.status).toBe(429);
  const wait = Number(response.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(600);
  expect(wait).toBeLessThanOrEqual(900);
  expect(await response.json()).toMatchObject({ code: 'too_many_attempts', retryAfter: wait });
});

test('who waits is one address for one account: neither another account nor another address', async () => {
  const server = await startServerForTest(behindProxy);
  await guessTenTimes(browserFrom(server, '192.0.2.1'));
  const again = typePassword(browserFrom(server, '192.0.2.1'), person, demoPassword);
  expect(await refusalOf(again)).toMatchObject({ code: 'too_many_attempts' });
  const register = { step: 'register' };
  expect(await typePassword(browserFrom(server, '192.0.2.2'), person, demoPassword)).toMatchObject(register);
  const colleague = 'y.elamrani@waterlandzorg.example';
  expect(await typePassword(browserFrom(server, '192.0.2.1'), colleague, demoPassword)).toMatchObject(
    register,
  );
});

test('a forged address does not help, and neither do other addresses of one IPv6 network', async () => {
  const unproxied = await startServerForTest();
  await guessTenTimes(browserFrom(unproxied, '192.0.2.1'));
  const forged = typePassword(browserFrom(unproxied, '192.0.2.2'), person, demoPassword);
  expect(await refusalOf(forged)).toMatchObject({ code: 'too_many_attempts' });

  const proxied = await startServerForTest(behindProxy);
  await guessTenTimes(browserFrom(proxied, '2001:db8:0:7::1'));
  const sameNetwork = typePassword(browserFrom(proxied, '2001:db8:0:7:ffff::2'), person, demoPassword);
  expect(await refusalOf(sameNetwork)).toMatchObject({ code: 'too_many_attempts' });
});

test('the owner still gets in on a browser of theirs while a stranger guesses from the same address', async () => {
  const server = await startServerForTest();
  const own = server.openBrowser();
  await signInFirstTime(server, own, person);
  await own.api.signOut();
  const stranger = server.openBrowser();
  await guessTenTimes(stranger);
  expect(await refusalOf(typePassword(stranger, person, demoPassword))).toMatchObject({
    code: 'too_many_attempts',
  });
  expect(await typePassword(own, person, demoPassword)).toMatchObject({ step: 'verify' });
});

test('a browser that another account is known on is a stranger to this one', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, 'y.elamrani@waterlandzorg.example');
  await guessTenTimes(server.openBrowser());
  expect(await refusalOf(typePassword(browser, person, demoPassword))).toMatchObject({
    code: 'too_many_attempts',
  });
});

test('ten wrong codes end the sign-in, and the next has to wait', async () => {
  const server = await startServerForTest(behindProxy);
  const key = await signInFirstTime(server, browserFrom(server, '192.0.2.9'), person);
  server.clock.forward(30_000);
  const right = codeAt(key, server.clock.now);
  const wrong = right.replace(/\d/g, (digit) => `${9 - Number(digit)}`);
  const browser = browserFrom(server, '192.0.2.1');
  const enter = (code: string) => refusalOf(browser.api.verifyCode({ body: { code } }));
  await typePassword(browser, person, demoPassword);
  for (let attempt = 0; attempt < 10; attempt++)
    expect(await enter(wrong)).toMatchObject({ code: 'code_wrong' });
  expect(await enter(right)).toMatchObject({ code: 'sign_in_ended' });
  await typePassword(browser, person, demoPassword);
  expect(await enter(right)).toMatchObject({
    status: 429,
    code: 'too_many_attempts',
    retryAfter: expect.any(Number),
  });
});
