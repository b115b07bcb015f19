import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { type ApiClient, createApiClient } from '../../api-client/client.ts';
import { createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { openServices } from '../open-services.ts';
import type { Services } from '../services.ts';
import { createTestDatabase } from './test-database.ts';

/** A person's browser: the typed client over real HTTP, with a cookie jar of its own. */
export interface Browser {
  readonly api: ApiClient;
  readonly cookies: Map<string, string>;
  /** The headers that are sent besides, as a browser or an attacker would. */
  readonly headers: Record<string, string>;
  /** A plain request, for what the typed client would not send. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

export interface TestServer {
  readonly origin: string;
  readonly services: Services;
  readonly databaseUrl: string;
  /** The server's clock: it stands still until it is moved. */
  readonly clock: { now: Date; forward(milliseconds: number): void };
  openBrowser(): Browser;
  close(): Promise<void>;
}

const secretKey = 'a secret key that only the tests have';

/** Starts the real application on a free port, over a database of its own, with the demonstration in it. */
export async function startTestServer(
  environment: Record<string, string> = {},
  log = pino({ level: 'silent' }),
): Promise<TestServer> {
  const { url, drop } = await createTestDatabase();
  const config: Config = readConfig({ SECRET_KEY: secretKey, DEMO: '1', PORT: '0', ...environment });
  const clock = {
    now: new Date(),
    forward(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
  };
  let origin = '';
  const { services, close } = await openServices(
    config,
    url,
    { publicUrl: () => config.publicUrl ?? origin, now: () => clock.now },
    log,
  );
  const app = await createApp(services, log);
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    services,
    databaseUrl: url,
    clock,
    openBrowser: () => openBrowser(origin),
    async close() {
      await app.close();
      await close();
      await drop();
    },
  };
}

/** Opens a browser without cookies at the address of a server. */
export function openBrowser(origin: string): Browser {
  const cookies = new Map<string, string>();
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', 'user-agent': 'Test browser' };
  const send = async (request: Request) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    if (cookies.size > 0)
      request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(request);
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  return {
    api: createApiClient({ baseUrl: origin, fetch: (input, init) => send(new Request(input, init)) }),
    cookies,
    headers,
    fetch: (path, init) => send(new Request(new URL(path, origin), init)),
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split('=');
  const isGone =
    value === '' || attributes.some((attribute) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
  if (isGone) cookies.delete(name);
  else cookies.set(name, value);
}

/** What the authenticator app shows at this moment for this key. */
export const codeAt = (key: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: now.getTime() });

/** Walks the wizard of a sign-in that is due to register, to its end. Gives the key that the app now holds. */
export async function registerApp({ api }: Browser, { clock }: TestServer): Promise<string> {
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  if (next.step !== 'register' || next.stage !== 'scan' || !next.key)
    throw new Error(`no key on ${JSON.stringify(next)}`);
  await api.confirmEnrolment({ body: { code: codeAt(next.key, clock.now) } });
  await api.finishEnrolment();
  return next.key;
}

/** Signs somebody of the demonstration in for the first time: name, password, wizard. Gives the key of their app. */
export async function signInFirstTime(
  server: TestServer,
  browser: Browser,
  signInName: string,
  password = demoPassword,
): Promise<string> {
  await browser.api.startSignIn({ body: { signInName } });
  await browser.api.provePassword({ body: { password } });
  return registerApp(browser, server);
}

/** Signs somebody in who has an app. Moves the clock on by one code, because a code works once. */
export async function signInAgain(
  server: TestServer,
  browser: Browser,
  signInName: string,
  key: string,
  password = demoPassword,
) {
  await browser.api.startSignIn({ body: { signInName } });
  await browser.api.provePassword({ body: { password } });
  server.clock.forward(30_000);
  return browser.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
}

/** The temporary password in the newest mail to an address. */
export async function mailedPassword({ api }: Browser, to: string): Promise<string> {
  const { messages } = await api.listOutboxMessages({ query: { to } });
  const found = messages[0]?.text.match(/\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/);
  if (!found) throw new Error(`no temporary password was mailed to ${to}`);
  return found[0];
}

/** Starts a server that is closed when the test that asked for it has finished. */
export async function startServerForTest(environment?: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer(environment);
  onTestFinished(() => server.close());
  return server;
}
