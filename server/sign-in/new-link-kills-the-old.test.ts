import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import {
  chosenPassword,
  forgetful,
  openForgetful,
  requestResetToken,
  resetPassword,
  verifyNext,
} from '../testing/password-reset.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { signInAgain, startServerForTest } from '../testing/test-server.ts';

const dead = { status: 410, code: 'reset_link_dead' };

test('of the links that were mailed only the newest works, in whatever order they are tried', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const tokens = [];
  for (let asked = 0; asked < 3; asked++) tokens.push(await requestResetToken(browser));
  const [first = '', second = '', newest = ''] = tokens;
  expect(new Set(tokens).size).toBe(3);
  for (const token of [first, second])
    expect(await refusalOf(browser.api.followResetLink({ body: { token } }))).toMatchObject(dead);
  expect(await resetPassword(browser, server, newest, key)).toEqual({ step: 'signed-in' });
  for (const token of tokens)
    expect(await refusalOf(browser.api.followResetLink({ body: { token } }))).toMatchObject(dead);
});

test('a colleague’s link kills nobody else’s', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  await requestResetToken(browser, 'y.elamrani@waterlandzorg.example');
  expect(await browser.api.followResetLink({ body: { token } })).toMatchObject({ signInName: forgetful });
});

test('when the password is changed otherwise, the link is dead, and what it began is over', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const linked = server.openBrowser();
  await linked.api.followResetLink({ body: { token: await requestResetToken(linked) } });
  expect(await verifyNext(linked, server, key)).toMatchObject({ step: 'reset-password' });
  const waiting = await requestResetToken(linked);

  const reason = 'a test in which the password has expired';
  await server.services.database.transaction({ kind: 'system', reason }, (tx) =>
    tx.execute(sql`update passwords set expires_at = ${server.clock.now.toISOString()}`),
  );
  const owner = server.openBrowser();
  await signInAgain(server, owner, forgetful, key);
  const newPassword = 'Vier-Blauwe-Ketels-8';
  await owner.api.changePassword({ body: { currentPassword: demoPassword, newPassword } });

  expect(await refusalOf(owner.api.followResetLink({ body: { token: waiting } }))).toMatchObject(dead);
  const overtaken = linked.api.resetPassword({ body: { newPassword: chosenPassword } });
  expect(await refusalOf(overtaken)).toMatchObject({ code: 'sign_in_ended' });
  expect(await signInAgain(server, server.openBrowser(), forgetful, key, newPassword)).toMatchObject({
    next: { step: 'signed-in' },
  });
});
