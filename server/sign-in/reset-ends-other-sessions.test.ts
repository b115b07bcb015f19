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
import { signInAgain, startServerForTest } from '../testing/test-server.ts';

test('all of the account’s, when the password is replaced and not before; nobody else’s', async () => {
  const server = await startServerForTest();
  const { own, key } = await openForgetful(server);
  const other = server.openBrowser();
  await signInAgain(server, other, forgetful, key);
  const halfway = server.openBrowser();
  await typePassword(halfway, forgetful, demoPassword);
  const colleague = server.openBrowser();
  await colleague.api.startSignIn({ body: { signInName: 'y.elamrani@waterlandzorg.example' } });
  await colleague.api.provePassword({ body: { password: demoPassword } });

  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  await browser.api.followResetLink({ body: { token } });
  await own.api.getSession();
  await other.api.getSession();
  const second = await requestResetToken(browser);
  await resetPassword(browser, server, second, key);

  for (const ended of [own, other])
    expect(await refusalOf(ended.api.getSession())).toMatchObject({ code: 'not_signed_in' });
  await browser.api.getSession();
  expect((await halfway.api.getSignIn()).next).toEqual({ step: 'password' });
  expect((await colleague.api.getSignIn()).next).toMatchObject({ step: 'register' });
});

test('the account is told by mail, when and how, in words that hold no secret; the history holds each step', async () => {
  const server = await startServerForTest();
  const { key } = await openForgetful(server);
  const browser = server.openBrowser();
  const token = await requestResetToken(browser);
  await resetPassword(browser, server, token, key);
  const { messages } = await browser.api.listOutboxMessages({ query: { to: forgetful } });
  expect(messages.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('Your password for Duinkade has been changed'),
    expect.stringContaining('Choose a new password'),
    expect.stringContaining('New sign-in method'),
  ]);
  const [told] = messages;
  expect(told?.subject).toBe(
    'Uw wachtwoord voor Duinkade is gewijzigd / Your password for Duinkade has been changed',
  );
  for (const words of ['Met een link die naar dit e-mailadres', 'With a link that was sent to this'])
    expect(told?.text.replace(/\s+/g, ' ')).toContain(words);
  expect(JSON.stringify(told)).not.toContain(token);
  expect(JSON.stringify(messages)).not.toContain(chosenPassword);

  const history = await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    tx.query.auditEvents.findMany({ orderBy: ({ id }) => id }),
  );
  const events = history.filter(({ event }) => event.startsWith('password.'));
  expect(events).toMatchObject([
    { event: 'password.reset-requested', actor: 'visitor', details: { mailed: 'link' } },
    { event: 'password.reset-link-followed', actor: 'visitor' },
    { event: 'password.changed', actor: 'account', details: { how: 'forgotten' } },
  ]);
  expect(new Set(events.map(({ accountId }) => accountId)).size).toBe(1);
  expect(JSON.stringify(history)).not.toContain(token);
});
