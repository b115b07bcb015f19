import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ApiProblem } from '../../api-client/client.ts';
import { authenticationMethods, rememberedDevices } from '../db/schema.ts';
import { listedRequest, ownerWithPhone, typePassword } from '../testing/authenticator.ts';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { requestResetToken, resetPassword } from '../testing/password-reset.ts';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  answerStaying,
  dayLong,
  openRemembered,
  resident,
  signInWithCode,
  startRemembering,
} from '../testing/staying.ts';
import type { Browser } from '../testing/test-server.ts';

/** Of a session that is older than an ordinary one may be. */
async function expectNothingRemembered(browser: Browser, password?: string): Promise<void> {
  const session = () =>
    browser.api.getSession().then(
      () => 'open',
      ({ problem }: ApiProblem) => problem.code,
    );
  await expect.poll(session).toBe('not_signed_in');
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

test('with a method that is removed, whoever removes it (G4.7)', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  const left = await server.services.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    await tx.delete(authenticationMethods);
    return tx.select().from(rememberedDevices);
  });
  expect(left).toEqual([]);
  await browser.api.getSession();
  server.clock.forward(60 * 60_000);
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
});

test('with “this was not me”, said of a sign-in elsewhere (G4.7)', async () => {
  const server = await startRemembering();
  const { phone, browser } = await ownerWithPhone(server);
  await answerStaying(browser, true);
  server.clock.forward(dayLong);
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
