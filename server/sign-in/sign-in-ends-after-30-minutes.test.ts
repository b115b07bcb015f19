import { expect, test } from 'vitest';
import type { ApiClient } from '../../api-client/client.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { registerApp, startServerForTest } from '../testing/test-server.ts';

const person = 'y.elamrani@waterlandzorg.example';
const lasts = 30 * 60_000;

test.each([
  ['the password', async () => undefined],
  ['the wizard', (api: ApiClient) => api.provePassword({ body: { password: demoPassword } })],
] as const)('it ends at %s, however far it had come', async (_step, walk) => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const { expiresAt } = await browser.api.startSignIn({ body: { signInName: person } });
  expect(Date.parse(expiresAt) - server.clock.now.getTime()).toBe(lasts);
  await walk(browser.api);
  server.clock.forward(lasts - 1);
  await browser.api.getSignIn();

  server.clock.forward(1);
  const cookies = new Map(browser.cookies);
  expect(await refusalOf(browser.api.getSignIn())).toMatchObject({ status: 410, code: 'sign_in_ended' });
  expect(browser.cookies.has('voordeur-sign-in')).toBe(false);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  const late = browser.api.provePassword({ body: { password: demoPassword } });
  expect(await refusalOf(late)).toMatchObject({ code: 'sign_in_ended' });
});

test('use does not lengthen it: at the choice it ends just the same', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  server.clock.forward(20 * 60_000);
  await registerApp(browser, server);
  const { next } = await browser.api.getSignIn();
  if (next.step !== 'choose-organisation') throw new Error(next.step);
  server.clock.forward(10 * 60_000);
  const body = { organisationId: next.organisations[0]?.id ?? '' };
  expect(await refusalOf(browser.api.chooseOrganisation({ body }))).toMatchObject({ code: 'sign_in_ended' });
  expect(await refusalOf(browser.api.getSession())).toMatchObject({ code: 'not_signed_in' });
});

test('given up, it is over', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  const cookies = new Map(browser.cookies);
  await browser.api.cancelSignIn();
  expect(await refusalOf(browser.api.getSignIn())).toMatchObject({ status: 404, code: 'sign_in_not_found' });
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  expect(await refusalOf(browser.api.getSignIn())).toMatchObject({ code: 'sign_in_ended' });
});
