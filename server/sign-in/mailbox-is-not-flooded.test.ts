import { expect, test } from 'vitest';
import { forgetful, mailedResetTokens, openForgetful, resetPassword } from '../testing/password-reset.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

let networks = 0;

/** Asks for a link from a network that was not seen before. */
async function askFromElsewhere(server: TestServer, signInName = forgetful): Promise<void> {
  const browser = server.openBrowser();
  networks += 1;
  browser.headers['x-forwarded-for'] = `203.0.113.${networks}`;
  await browser.api.requestPasswordReset({ body: { signInName } });
}

const tokens = (browser: Browser) => mailedResetTokens(browser, forgetful);

test('strangers together get three mails sent, under whichever name; the last one’s link works', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  const { own, key } = await openForgetful(server);
  const alternative = 'l.dijkgraaf_waterlandzorg.example@hosting.duinkade.example';
  for (let asked = 0; asked < 8; asked++)
    await askFromElsewhere(server, asked % 2 ? alternative : forgetful.toUpperCase());
  const mailed = await tokens(own);
  expect(mailed).toHaveLength(3);
  expect(await resetPassword(server.openBrowser(), server, mailed[0] ?? '', key)).toEqual({
    step: 'signed-in',
  });
});

test('the owner still gets one on a browser of theirs, and again everywhere after using it', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  const { own, key } = await openForgetful(server);
  for (let asked = 0; asked < 4; asked++) await askFromElsewhere(server);
  expect(await tokens(own)).toHaveLength(3);
  await own.api.requestPasswordReset({ body: { signInName: forgetful } });
  const [newest = '', ...older] = await tokens(own);
  expect(older).toHaveLength(3);
  await resetPassword(own, server, newest, key);
  await askFromElsewhere(server);
  expect(await tokens(own)).toHaveLength(5);
});

test('another person’s mailbox is not counted', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  for (let asked = 0; asked < 4; asked++) await askFromElsewhere(server);
  await askFromElsewhere(server, 'y.elamrani@waterlandzorg.example');
  const { length } = await mailedResetTokens(server.openBrowser(), 'y.elamrani@waterlandzorg.example');
  expect(length).toBe(1);
});
