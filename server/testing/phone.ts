import { sql } from 'drizzle-orm';
import { demoPassword } from '../demo/seed-demo.ts';
import type { Browser, TestServer } from './test-server.ts';

/** A mobile number of nobody. */
export const somebodysNumber = '+31612345640';

/** Lets organisations take some methods, and no others. */
export const allowMethods = (
  { services }: TestServer,
  methods: readonly ('totp' | 'app' | 'phone')[],
): Promise<unknown> =>
  services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(sql`update policies set allowed_methods = ${`{${methods.join()}}`}::method_kind[]`),
  );

/** The text messages to a number, the newest first. */
export async function textsTo({ api }: Browser, to: string): Promise<string[]> {
  const { messages } = await api.listOutboxMessages({ query: { to } });
  return messages.filter(({ channel }) => channel === 'sms').map(({ text }) => text);
}

/** The code in the newest text message to a number. */
export async function textedCode(browser: Browser, to = somebodysNumber): Promise<string> {
  const code = (await textsTo(browser, to))[0]?.match(/^\d{6}/)?.[0];
  if (!code) throw new Error(`no code was texted to ${to}`);
  return code;
}

/** Six digits that were not texted. */
export const otherCode = (code: string): string => (code === '000000' ? '111111' : '000000');

/** Goes to the wizard of the phone, where that is allowed: name, password, method. */
export async function beginPhone({ api }: Browser, signInName: string) {
  await api.startSignIn({ body: { signInName } });
  await api.provePassword({ body: { password: demoPassword } });
  return api.setEnrolmentMethod({ body: { method: 'phone' } });
}

/** Registers a phone, from the name to the landing page. */
export async function registerPhone(
  browser: Browser,
  signInName: string,
  number = somebodysNumber,
): Promise<void> {
  const { api } = browser;
  await beginPhone(browser, signInName);
  await api.sendPhoneCode({ body: { number } });
  await api.confirmPhone({ body: { code: await textedCode(browser, number) } });
  await api.finishEnrolment();
}
