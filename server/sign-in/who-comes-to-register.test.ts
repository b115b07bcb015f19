import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { openBrowserAt, setPolicy } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  codeAt,
  registerApp,
  signInFirstTime,
  startServerForTest,
} from '../testing/test-server.ts';

const lotte = 'l.dijkgraaf@waterlandzorg.example';

async function comeToRegister({ api }: Browser) {
  await api.startSignIn({ body: { signInName: lotte, wantsToRegister: true } });
  return (await api.provePassword({ body: { password: demoPassword } })).next;
}

test('who is asked for nothing, in the office, registers all the same, or later after all (G2.1)', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  await setPolicy(server, 'Waterland Zorg', { trustedNetworks: ['198.51.100.0/24'] });
  const browser = openBrowserAt(server, '198.51.100.20');
  expect(await comeToRegister(browser)).toMatchObject({
    step: 'register',
    methods: ['app', 'totp'],
    postponable: { until: null },
  });
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  expect((await browser.api.postponeEnrolment()).next).toEqual({ step: 'signed-in' });
  await comeToRegister(browser);
  await registerApp(browser, server);
  expect((await browser.api.getMySecurity()).methods).toMatchObject([{ kind: 'totp' }]);
});

test('who has a method proves it before another is registered, where the policy would waive it too (G2.1, G4.7)', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  const browser = openBrowserAt(server, '198.51.100.20');
  const key = await signInFirstTime(server, browser, lotte);
  await setPolicy(server, 'Waterland Zorg', {
    allowedMethods: ['totp', 'phone'],
    registration: 'choose',
    trustedNetworks: ['198.51.100.0/24'],
  });
  expect(await comeToRegister(browser)).toMatchObject({ step: 'verify', method: { kind: 'totp' } });
  const setMethod = () => browser.api.setEnrolmentMethod({ body: { method: 'phone' } });
  expect((await refusalOf(setMethod())).code).toBe('step_not_due');
  server.clock.forward(30_000);
  const verified = await browser.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  expect(verified.next).toMatchObject({ step: 'register', method: 'phone', methods: ['phone', 'totp'] });
  server.clock.forward(30_000);
  await registerApp(browser, server);
  expect((await browser.api.getMySecurity()).methods).toMatchObject([{ kind: 'totp' }, { kind: 'totp' }]);
});
