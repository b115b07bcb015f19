import { expect, test } from 'vitest';
import { textLimits } from '../../api-client/throttling/text-limits.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { allowMethods, beginPhone, registerPhone, somebodysNumber, textsTo } from '../testing/phone.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';

const lotte = 'l.dijkgraaf@waterlandzorg.example';
const others = ['n.hendriks@merwede.example', 'o.grant@lindeboom.example'];
const numbers = (count: number) => Array.from({ length: count }, (_, index) => `+3161234564${index}`);

async function serverWithPhones(): Promise<TestServer> {
  const server = await startServerForTest();
  await allowMethods(server, ['totp', 'phone']);
  return server;
}

test('an account gets no more than so many texts in an hour, to whatever numbers', async () => {
  const server = await serverWithPhones();
  const { points } = textLimits.forAccount;
  const browser = server.openBrowser();
  for (const number of numbers(points)) {
    await beginPhone(browser, lotte);
    await browser.api.sendPhoneCode({ body: { number } });
  }
  await beginPhone(browser, lotte);
  const refusal = await refusalOf(browser.api.sendPhoneCode({ body: { number: somebodysNumber } }));
  expect(refusal).toMatchObject({ status: 429, code: 'too_many_texts' });
  expect(refusal.retryAfter).toBeGreaterThan(3_000);
  // The link to the app counts with them.
  expect(await refusalOf(browser.api.textAppLink({ body: { number: somebodysNumber } }))).toMatchObject({
    code: 'too_many_texts',
  });
});

test('a number that is typed gets no more than so many texts in an hour, whoever types it', async () => {
  const server = await serverWithPhones();
  const { points } = textLimits.toNumber;
  for (let sent = 0; sent < points; sent += 1) {
    const browser = server.openBrowser();
    await beginPhone(browser, others[sent % 2] ?? '');
    await browser.api.sendPhoneCode({ body: { number: somebodysNumber } });
  }
  const browser = server.openBrowser();
  await beginPhone(browser, lotte);
  expect(await refusalOf(browser.api.sendPhoneCode({ body: { number: somebodysNumber } }))).toMatchObject({
    code: 'too_many_texts',
  });
  expect(await textsTo(browser, somebodysNumber)).toHaveLength(points);
});

test('whoever types my number does not keep me from signing in with it', async () => {
  const server = await serverWithPhones();
  const own = server.openBrowser();
  await registerPhone(own, lotte);
  for (let sent = 0; sent < textLimits.toNumber.points; sent += 1) {
    const stranger = server.openBrowser();
    await beginPhone(stranger, others[sent % 2] ?? '');
    await stranger.api.sendPhoneCode({ body: { number: somebodysNumber } }).catch(() => undefined);
  }
  await own.api.startSignIn({ body: { signInName: lotte } });
  await own.api.provePassword({ body: { password: demoPassword } });
  const { next } = await own.api.sendVerificationCode();
  expect(next).toMatchObject({ phone: { sent: { state: 'waiting' } } });
});

test('in one sign-in the pauses grow, until it is over', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  const { services } = server;
  services.throttle.askForText = async () => undefined;
  await beginPhone(browser, lotte);
  const pauses: number[] = [];
  for (;;) {
    const outcome = await browser.api
      .sendPhoneCode({ body: { number: somebodysNumber } })
      .catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(await refusalOf(Promise.reject(outcome))).toMatchObject({ code: 'sign_in_ended' });
      break;
    }
    const { next } = await browser.api.getSignIn();
    if (next.step !== 'register' || next.stage === 'done' || !next.phone) throw new Error('not at the phone');
    pauses.push(next.phone.pause);
    server.clock.forward(next.phone.pause * 1_000);
  }
  expect(pauses).toEqual([30, 60, 120, 240, 300, 300, 300, 300, 300]);
});
