import { Secret, TOTP } from 'otpauth';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { openServices } from '../open-services.ts';
import type { Services } from '../services.ts';
import { type Browser, openBrowser } from './browser.ts';
import { createTestDatabase } from './test-database.ts';
import { testSecretKey } from './test-secret-key.ts';

export { type Browser, openBrowser } from './browser.ts';

export interface TestServer {
  readonly origin: string;
  readonly services: Services;
  readonly databaseUrl: string;
  /** The server's clock: it stands still until it is moved. */
  readonly clock: { now: Date; forward(milliseconds: number): void };
  openBrowser(): Browser;
  close(): Promise<void>;
}

/** With these, the demonstration is another one than the one that was made already. */
const changesDemo = ['DEMO', 'SECRET_KEY', 'HOSTING_DOMAIN'];

/** What is delivered, and how; no test reaches a push service. */
type Delivery = Pick<Parameters<typeof openServices>[2], 'delivers' | 'pushTransport'>;

/** Starts the real application on a free port, over a database of its own, with the demonstration in it. */
export async function startTestServer(
  environment: Record<string, string> = {},
  log = pino({ level: 'silent' }),
  delivery: Delivery = {},
): Promise<TestServer> {
  const isPlain = !changesDemo.some((name) => name in environment);
  const { url, drop } = await createTestDatabase(isPlain ? 'voordeur_demo' : 'voordeur');
  const config: Config = readConfig({ SECRET_KEY: testSecretKey, DEMO: '1', PORT: '0', ...environment });
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
    {
      publicUrl: () => config.publicUrl ?? origin,
      now: () => clock.now,
      pushTransport: async () => 503,
      ...delivery,
    },
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

/** What the authenticator app shows at this moment for this key. */
export const codeAt = (key: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: now.getTime() });

/** Walks the wizard of a sign-in that is due to register, to its end. Gives the key that the app now holds. */
export async function registerApp({ api }: Browser, { clock }: TestServer): Promise<string> {
  await api.setEnrolmentMethod({ body: { method: 'totp' } });
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
export async function startServerForTest(
  environment?: Record<string, string>,
  delivery?: Delivery,
): Promise<TestServer> {
  const server = await startTestServer(environment, undefined, delivery);
  onTestFinished(() => server.close());
  return server;
}
