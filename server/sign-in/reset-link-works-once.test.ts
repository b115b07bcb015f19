import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import {
  chosenPassword,
  forgetful,
  openForgetful,
  requestResetToken,
  resetPassword,
} from '../testing/password-reset.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';

const dead = { status: 410, code: 'reset_link_dead' };

test('the link, the second factor and a new password lead in; the old password is dead, and the link too', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  expect(await resetPassword(browser, server, token, key)).toEqual({ step: 'signed-in' });
  expect(await browser.api.getSession()).toMatchObject({ signInName: forgetful });

  const old = typePassword(server.openBrowser(), forgetful, demoPassword);
  expect(await refusalOf(old)).toMatchObject({ code: 'credentials_wrong' });
  expect(await typePassword(server.openBrowser(), forgetful, chosenPassword)).toMatchObject({
    step: 'verify',
  });
  const again = server.openBrowser().api.followResetLink({ body: { token } });
  expect(await refusalOf(again)).toMatchObject(dead);
});

test('followed twice at the same moment, one is refused', async () => {
  const server = await startServerForTest();
  await openForgetful(server);
  const token = await requestResetToken(server.openBrowser());
  const follow = () => server.openBrowser().api.followResetLink({ body: { token } });
  const outcomes = await Promise.allSettled([follow(), follow(), follow()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a link preview spends nothing: the server is not even told the token', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  for (const method of ['GET', 'HEAD']) {
    await server.openBrowser().fetch(`/reset-password#${token}`, { method });
    await server.openBrowser().fetch('/api/v1/sign-ins/by-reset-link', { method });
  }
  expect(await resetPassword(browser, server, token, key)).toEqual({ step: 'signed-in' });
});

test.each([
  ['another one', 'A'.repeat(43), dead],
  ['one with a letter of the other case', 'toggled', dead],
  ['none', '', { status: 400, code: 'input_invalid' }],
  ['a short one', 'A'.repeat(42), { status: 400, code: 'input_invalid' }],
  ['a sentence', `' or 1=1 --${' '.repeat(32)}`, { status: 400, code: 'input_invalid' }],
])('a forged token opens nothing: %s', async (_name, forged, refusal) => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const mailed = await requestResetToken(browser);
  const letter = /[a-z]/.exec(mailed)?.[0] ?? '';
  const token = forged === 'toggled' ? mailed.replace(letter, letter.toUpperCase()) : forged;
  const stranger = server.openBrowser();
  expect(await refusalOf(stranger.api.followResetLink({ body: { token } }))).toMatchObject(refusal);
  expect(stranger.cookies.size).toBe(0);
});

test('only its digest is kept, and it opens nothing as a cookie', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  for (const cookie of ['voordeur-sign-in', 'voordeur-session']) browser.cookies.set(cookie, token);
  expect(await refusalOf(browser.api.getSession())).toMatchObject({ code: 'not_signed_in' });
  expect(await refusalOf(browser.api.getSignIn())).toMatchObject({ code: 'sign_in_not_found' });
});
