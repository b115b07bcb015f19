import { setPolicy, signInWithPassword } from './policies.ts';
import { type Browser, codeAt, registerApp, startServerForTest, type TestServer } from './test-server.ts';

/** Somebody of an organisation that remembers devices for two weeks, and somebody else of it. */
export const resident = 'l.dijkgraaf@waterlandzorg.example';
export const colleague = 'a.degroot@waterlandzorg.example';
export const dayLong = 24 * 60 * 60_000;

/** Starts a server on which Waterland Zorg remembers devices for two weeks. */
export async function startRemembering(rememberDeviceDays = 14): Promise<TestServer> {
  const server = await startServerForTest();
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays });
  return server;
}

/** Answers "Stay signed in?"; gives the step that is due then. */
export const answerStaying = async ({ api }: Browser, stay: boolean, askAgain = true) =>
  (await api.answerStaySignedIn({ body: { stay, askAgain } })).next;

/** Registers an app in a browser and answers "Yes" there. Gives the browser and the key of the app. */
export async function openRemembered(
  server: TestServer,
  { signInName = resident, askAgain = true, browser = server.openBrowser() } = {},
) {
  await signInWithPassword(browser, signInName);
  const key = await registerApp(browser, server);
  await answerStaying(browser, true, askAgain);
  return { browser, key };
}

/** Types the password and the next code of the app; gives the step that is due then. */
export async function signInWithCode(
  server: TestServer,
  browser: Browser,
  key: string,
  signInName = resident,
) {
  await signInWithPassword(browser, signInName);
  server.clock.forward(30_000);
  return (await browser.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } })).next;
}

/** A new browser in which somebody pasted cookies of another one. */
export function openWithCookies(server: TestServer, { cookies }: Browser, ...names: string[]): Browser {
  const browser = server.openBrowser();
  for (const name of names) browser.cookies.set(name, cookies.get(name) ?? '');
  return browser;
}
