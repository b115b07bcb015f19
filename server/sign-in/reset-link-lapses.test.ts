import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { forgetful, openForgetful, requestResetToken, verifyNext } from '../testing/password-reset.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';

const minute = 60_000;

test('after 30 minutes, and not a second before', async () => {
  const server = await startServerForTest();
  const token = await requestResetToken(server.openBrowser());
  server.clock.forward(30 * minute - 1000);
  const inTime = server.openBrowser();
  expect(await inTime.api.followResetLink({ body: { token } })).toMatchObject({ signInName: forgetful });

  const second = await requestResetToken(server.openBrowser());
  server.clock.forward(30 * minute);
  const late = server.openBrowser().api.followResetLink({ body: { token: second } });
  expect(await refusalOf(late)).toMatchObject({ status: 410, code: 'reset_link_dead' });
});

test('what the link began is over after 30 minutes too, and the old password still works', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  await browser.api.followResetLink({ body: { token } });
  server.clock.forward(29 * minute);
  expect(await verifyNext(browser, server, key)).toMatchObject({ step: 'reset-password' });
  server.clock.forward(minute);
  const late = browser.api.resetPassword({ body: { newPassword: 'Zeven-Paarse-Fietsen-3' } });
  expect(await refusalOf(late)).toMatchObject({ code: 'sign_in_ended' });
  expect(await typePassword(server.openBrowser(), forgetful, demoPassword)).toMatchObject({ step: 'verify' });
});
