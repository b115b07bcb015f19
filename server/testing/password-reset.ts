import { demoPassword } from '../demo/seed-demo.ts';
import { type Browser, codeAt, signInFirstTime, type TestServer } from './test-server.ts';

export const forgetful = 'l.dijkgraaf@waterlandzorg.example';
export const chosenPassword = 'Zeven-Paarse-Fietsen-3';

/** The mails to an address that hold a link, newest first, as the tokens behind the `#`. */
export async function mailedResetTokens({ api }: Browser, to: string): Promise<string[]> {
  const { messages } = await api.listOutboxMessages({ query: { to } });
  return messages.flatMap(({ text }) => /\/reset-password#([\w-]{43})/.exec(text)?.[1] ?? []);
}

/** Asks for a link, and gives the token of the one that was mailed. */
export async function requestResetToken(browser: Browser, signInName = forgetful, to = signInName) {
  await browser.api.requestPasswordReset({ body: { signInName } });
  const [token] = await mailedResetTokens(browser, to);
  if (!token) throw new Error(`no link was mailed to ${to}`);
  return token;
}

/** Somebody with a second factor, signed in on a browser of theirs. */
export async function openForgetful(server: TestServer) {
  const own = server.openBrowser();
  const key = await signInFirstTime(server, own, forgetful, demoPassword);
  server.clock.forward(1000);
  return { own, key };
}

/** Types the next code of the app. */
export async function verifyNext({ api }: Browser, server: TestServer, key: string) {
  server.clock.forward(30_000);
  return (await api.verifyCode({ body: { code: codeAt(key, server.clock.now) } })).next;
}

/** From a link to the session: the link, the code of the app, the new password. */
export async function resetPassword(
  browser: Browser,
  server: TestServer,
  token: string,
  key: string,
  newPassword = chosenPassword,
) {
  await browser.api.followResetLink({ body: { token } });
  await verifyNext(browser, server, key);
  return (await browser.api.resetPassword({ body: { newPassword } })).next;
}
