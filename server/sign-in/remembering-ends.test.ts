import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ApiProblem } from '../../api-client/client.ts';
import { longestRemembered } from '../../api-client/policies/policy.ts';
import { authenticationMethods, passwords, rememberedDevices } from '../db/schema.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { deleteOutdated } from '../housekeeping/delete-outdated.ts';
import {
  approveShown,
  listedRequest,
  ownerWithPhone,
  removeAccount,
  typePassword,
} from '../testing/authenticator.ts';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { requestResetToken, resetPassword } from '../testing/password-reset.ts';
import { registerPhone, textedCode } from '../testing/phone.ts';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import {
  answerStaying,
  dayLong,
  openRemembered,
  resident,
  signInWithCode,
  startRemembering,
} from '../testing/staying.ts';
import { type Browser, registerApp, type TestServer } from '../testing/test-server.ts';

const anotherNumber = '+31612345641';

const sessionOf = ({ api }: Browser): Promise<string> =>
  api.getSession().then(
    () => 'open',
    ({ problem }: ApiProblem) => problem.code,
  );

async function expectNothingRemembered(browser: Browser, password?: string): Promise<void> {
  await expect.poll(() => sessionOf(browser)).toBe('not_signed_in');
  expect((await signInWithPassword(browser, resident, password)).step).toBe('verify');
}

test('with a password that was reset, also what was answered once for all (G4.7)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server, { askAgain: false });
  const elsewhere = server.openBrowser();
  server.clock.forward(1000);
  const token = await requestResetToken(elsewhere, resident);
  const newPassword = 'Zeven-Paarse-Fietsen-3';
  expect(await resetPassword(elsewhere, server, token, key, newPassword)).toMatchObject({
    step: 'stay-signed-in',
  });
  await expectNothingRemembered(browser, newPassword);
});

test.each(['blockContact', 'withdrawAccess'] as const)('with %s, also once it is taken back', async (act) => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 0 });
  const administrator = await openAdministrator(server);
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 14 });
  expect(await browser.api.getSession()).toMatchObject({ signInName: resident });
  const params = { contactId: await contactIdOf(administrator, resident) };
  await administrator.api[act]({ params });
  if (act === 'blockContact') await administrator.api.unblockContact({ params });
  else await administrator.api.restoreAccess({ params, idempotencyKey: randomUUID() });
  await expectNothingRemembered(browser);
});

const rowsOf = ({ services }: TestServer) =>
  services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.select().from(rememberedDevices),
  );

/** Up to the proof of a method, before another is registered. */
async function comeToRegister({ api }: Browser): Promise<void> {
  await api.startSignIn({ body: { signInName: resident, wantsToRegister: true } });
  await api.provePassword({ body: { password: demoPassword } });
}

async function expectEndedAtOnce(server: TestServer, browser: Browser): Promise<void> {
  await expect.poll(() => sessionOf(browser)).toBe('not_signed_in');
  expect(await rowsOf(server)).toEqual([]);
}

test('with a method that is removed, whoever removes it: at once, also a session that is young (G4.7)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  await browser.api.getSession();
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.delete(authenticationMethods),
  );
  await expectEndedAtOnce(server, browser);
});

test('with the account that its owner removes from the phone, at once (G4.7)', async () => {
  const server = await startRemembering();
  const { phone, browser } = await ownerWithPhone(server);
  await answerStaying(browser, true);
  await browser.api.getSession();
  const other = server.openBrowser();
  await comeToRegister(other);
  await other.api.sendApproval();
  await approveShown(phone, other);
  await registerApp(other, server);
  expect(await sessionOf(browser)).toBe('open');
  expect(await removeAccount(phone)).toMatchObject({ status: 204 });
  await expectEndedAtOnce(server, browser);
});

test('with a method that another takes the place of, on every other browser (G4.7)', async () => {
  const server = await startRemembering();
  await setPolicy(server, 'Waterland Zorg', { allowedMethods: ['phone'], registration: 'phone' });
  const browser = server.openBrowser();
  await registerPhone(browser, resident);
  await answerStaying(browser, true);
  await browser.api.getSession();
  const other = server.openBrowser();
  await comeToRegister(other);
  await other.api.sendVerificationCode();
  await other.api.verifyPhoneCode({ body: { code: await textedCode(other) } });
  await other.api.setEnrolmentMethod({ body: { method: 'phone' } });
  await other.api.sendPhoneCode({ body: { number: anotherNumber } });
  await other.api.confirmPhone({ body: { code: await textedCode(other, anotherNumber) } });
  await expectEndedAtOnce(server, browser);
});

test('with the methods that an administrator resets (G4.7)', async () => {
  const server = await startRemembering(0);
  const administrator = await openAdministrator(server);
  const params = { contactId: await contactIdOf(administrator, resident) };
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 14 });
  const { browser } = await openRemembered(server);
  await administrator.api.resetMethods({ params });
  await expectEndedAtOnce(server, browser);
  expect(await signInWithPassword(browser, resident)).toEqual({ step: 'reset-code', state: 'waiting' });
});

test('with a password that had expired and is changed, on every browser (G4.7)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server);
  const other = server.openBrowser();
  await signInWithCode(server, other, key);
  await answerStaying(other, true);
  expect(await rowsOf(server)).toHaveLength(2);
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.update(passwords).set({ expiresAt: server.clock.now }),
  );
  expect((await signInWithPassword(browser, resident)).step).toBe('change-password');
  const newPassword = 'Zeven-Paarse-Fietsen-3';
  const { next } = await browser.api.changePassword({
    body: { currentPassword: demoPassword, newPassword },
  });
  expect(next.step).toBe('verify');
  await expectEndedAtOnce(server, other);
  expect((await signInWithPassword(other, resident, newPassword)).step).toBe('verify');
});

test('in the end by being swept: what a browser was trusted for longest ago, and no sooner', async () => {
  const server = await startRemembering(longestRemembered);
  await openRemembered(server);
  server.clock.forward(longestRemembered * dayLong);
  await deleteOutdated(server.services.database, server.clock.now);
  expect(await rowsOf(server)).toHaveLength(1);
  server.clock.forward(dayLong);
  await deleteOutdated(server.services.database, server.clock.now);
  expect(await rowsOf(server)).toEqual([]);
});

test('with “this was not me”, said of a sign-in elsewhere (G4.7)', async () => {
  const server = await startRemembering();
  const { phone, browser } = await ownerWithPhone(server);
  await answerStaying(browser, true);
  await browser.api.getSession();
  const { browser: stranger } = await typePassword(server);
  await stranger.api.sendApproval();
  await phone.report((await listedRequest(phone)).id);
  await expectNothingRemembered(browser);
});

test('at once where the organisation remembers nothing any more (G4.6)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  server.clock.forward(dayLong);
  await browser.api.getSession();
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 0 });
  await expectNothingRemembered(browser);
});

test('where it remembers for fewer days, by those days', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server);
  server.clock.forward(5 * dayLong);
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 5 });
  await expectNothingRemembered(browser);
  expect(await signInWithCode(server, browser, key)).toEqual({ step: 'stay-signed-in', days: 5 });
});
