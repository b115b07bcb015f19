import { expect, test } from 'vitest';
import { type OperationId, operations } from '../../api-client/operations.ts';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import {
  chosenPassword,
  forgetful,
  openForgetful,
  requestResetToken,
  resetPassword,
  verifyNext,
} from '../testing/password-reset.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, codeAt, registerApp, startServerForTest } from '../testing/test-server.ts';

const inTwo = 'y.elamrani@waterlandzorg.example';
const body = { newPassword: chosenPassword };

async function expectNoSession(browser: Browser): Promise<void> {
  const ids = Object.keys(operations) as OperationId[];
  for (const id of ids.filter((each) => operations[each].access.by === 'session')) {
    const { method, path } = operations[id];
    const response = await browser.fetch(path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'), {
      method,
    });
    expect(response.status, id).toBe(401);
  }
}

test('the mailbox alone is not enough: no password, no organisation, no session before the code', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const { next } = await browser.api.followResetLink({ body: { token: await requestResetToken(browser) } });
  const method = { kind: 'totp', name: expect.any(String) };
  expect(next).toEqual({ step: 'verify', method, methods: [method] });
  const { api } = browser;
  const organisationId = '00000000-0000-4000-8000-000000000000';
  for (const step of [
    () => api.resetPassword({ body }),
    () => api.changePassword({ body: { currentPassword: 'Haven-Duin-Kade-7', ...body } }),
    () => api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } }),
    () => api.setEnrolmentStage({ body: { stage: 'scan' } }),
    () => api.renewEnrolment(),
    () => api.finishEnrolment(),
    () => api.chooseOrganisation({ body: { organisationId } }),
  ])
    expect(await refusalOf(step())).toMatchObject({ code: 'step_not_due' });
  await expectNoSession(browser);

  server.clock.forward(30_000);
  const wrong = codeAt(key, server.clock.now).replace(/\d/g, (digit) => `${9 - Number(digit)}`);
  expect(await refusalOf(api.verifyCode({ body: { code: wrong } }))).toMatchObject({ code: 'code_wrong' });
  expect(await refusalOf(api.resetPassword({ body }))).toMatchObject({ code: 'step_not_due' });

  expect(await verifyNext(browser, server, key)).toEqual({ step: 'reset-password', endsRegistration: false });
  await expectNoSession(browser);
  expect((await api.resetPassword({ body })).next).toEqual({ step: 'signed-in' });
  await api.getSession();
});

test('codes are counted as at any sign-in: after ten wrong ones it is over, and the link is spent', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  await browser.api.followResetLink({ body: { token } });
  const right = codeAt(key, server.clock.now);
  const code = right.replace(/\d/g, (digit) => `${9 - Number(digit)}`);
  for (let attempt = 0; attempt < 10; attempt++)
    expect(await refusalOf(browser.api.verifyCode({ body: { code } }))).toMatchObject({ code: 'code_wrong' });
  expect(await refusalOf(browser.api.verifyCode({ body: { code } }))).toMatchObject({
    code: 'sign_in_ended',
  });
  expect(await refusalOf(browser.api.followResetLink({ body: { token } }))).toMatchObject({
    code: 'reset_link_dead',
  });
});

test('an account without a method registers one first, then chooses the password', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  const { next } = await browser.api.followResetLink({ body: { token } });
  expect(next).toMatchObject({ step: 'register', stage: 'get-app', passwordDue: true });
  expect(await refusalOf(browser.api.resetPassword({ body }))).toMatchObject({ code: 'step_not_due' });
  await registerApp(browser, server);
  expect((await browser.api.getSignIn()).next).toEqual({ step: 'reset-password', endsRegistration: true });
  expect((await browser.api.resetPassword({ body })).next).toEqual({ step: 'signed-in' });
  expect(await browser.api.getSession()).toMatchObject({ signInName: forgetful });
});

test('who is in two organisations still chooses one, with any of their names', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const alternative = 'y.elamrani_waterlandzorg.example@hosting.duinkade.example';
  const token = await requestResetToken(browser, alternative.toUpperCase(), inTwo);
  await browser.api.followResetLink({ body: { token } });
  await registerApp(browser, server);
  const { next } = await browser.api.resetPassword({ body });
  expect(next).toMatchObject({ step: 'choose-organisation' });
  expect(await refusalOf(browser.api.getSession())).toMatchObject({ code: 'not_signed_in' });
});

test('the new password meets the rules, and is not the forgotten one', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  await browser.api.followResetLink({ body: { token: await requestResetToken(browser) } });
  await verifyNext(browser, server, key);
  for (const [newPassword, code] of [
    ['', 'required'],
    ['kort', 'password_too_short'],
    ['zonder-hoofdletter-1', 'password_needs_capital'],
    ['Zonder-Een-Cijfer', 'password_needs_digit'],
    ['Welkom01', 'password_common'],
    ['Dijkgraaf1', 'password_contains_name'],
    ['Haven-Duin-Kade-7', 'password_unchanged'],
  ] as const) {
    const refusal = await refusalOf(browser.api.resetPassword({ body: { newPassword } }));
    expect(refusal, newPassword).toMatchObject({ errors: [{ path: 'newPassword', code }] });
  }
  expect((await browser.api.resetPassword({ body })).next).toEqual({ step: 'signed-in' });
});

test('a blocked person gets no further than the page that says so', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, forgetful);
  await administrator.api.blockContact({ params: { contactId } });
  await browser.api.followResetLink({ body: { token } });
  expect(await verifyNext(browser, server, key)).toMatchObject({ step: 'no-organisation' });
  expect(await refusalOf(browser.api.resetPassword({ body }))).toMatchObject({ code: 'step_not_due' });
});

test('the whole walk, once more, after signing out', async () => {
  const server = await startServerForTest();
  const { own, key } = await openForgetful(server);
  await own.api.signOut();
  const token = await requestResetToken(own);
  expect(await resetPassword(own, server, token, key)).toEqual({ step: 'signed-in' });
});
