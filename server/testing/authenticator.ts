import { sql } from 'drizzle-orm';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import type { Services } from '../services.ts';
import { Phone } from './command-line-authenticator.ts';
import { type Browser, openBrowser, type TestServer } from './test-server.ts';

export { Phone } from './command-line-authenticator.ts';

/** Somebody of the demonstration, of one organisation. */
export const owner = 'l.dijkgraaf@waterlandzorg.example';
export const otherOwner = 'n.hendriks@merwede.example';

/** Lets every organisation allow these methods, in the place of what its policy says. */
export async function allowMethods(
  server: { readonly services: Pick<Services, 'database'> },
  ...methods: MethodKind[]
): Promise<void> {
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(sql`update policies set allowed_methods = ${`{${methods.join(',')}}`}::method_kind[]`),
  );
}

/** Types name and password in a new browser. Gives it, with the step that is due then. */
export async function typePassword(
  server: Pick<TestServer, 'origin'>,
  signInName = owner,
  browser = openBrowser(server.origin),
) {
  await browser.api.startSignIn({ body: { signInName } });
  const { next } = await browser.api.provePassword({ body: { password: demoPassword } });
  return { browser, next };
}

/** The open request on the screen of a sign-in. */
export async function shownRequest({ api }: Browser) {
  const { next } = await api.getSignIn();
  const approval =
    next.step === 'verify'
      ? next.approval
      : next.step === 'register' && next.stage !== 'done' && next.pairing?.state === 'paired'
        ? next.pairing.approval
        : undefined;
  if (!approval) throw new Error(`no request on ${JSON.stringify(next)}`);
  return approval;
}

/** The number on the screen of a sign-in. */
export async function shownNumber(browser: Browser): Promise<string> {
  const { request } = await shownRequest(browser);
  if (request?.state !== 'open') throw new Error(`no open request: ${JSON.stringify(request)}`);
  return request.number;
}

/** The one request that a phone lists. */
export async function listedRequest(phone: Phone) {
  const { body } = await phone.approvals();
  const [request, ...more] = body.approvals ?? [];
  if (!request || more.length > 0) throw new Error(`not one request: ${JSON.stringify(body)}`);
  return request;
}

/** Approves what a browser has asked for, with the number on its screen. */
export async function approveShown(phone: Phone, browser: Browser) {
  const number = await shownNumber(browser);
  return phone.approve(await listedRequest(phone), number);
}

/** Pairs a new phone with the wizard of a browser, up to the try-out. */
export async function pairPhone({ api }: Browser): Promise<Phone> {
  const { link } = await api.startPairing();
  const phone = Phone.fresh(link);
  const { status, body } = await phone.pair(link);
  if (status !== 201) throw new Error(`not paired: ${JSON.stringify(body)}`);
  return phone;
}

/** Registers a phone in the wizard of a browser, to its end. */
export async function registerPhone(browser: Browser): Promise<Phone> {
  const phone = await pairPhone(browser);
  await browser.api.sendApproval();
  const { status, body } = await approveShown(phone, browser);
  if (status !== 204) throw new Error(`not approved: ${JSON.stringify(body)}`);
  await browser.api.finishEnrolment();
  return phone;
}

/** Lets the app be used, and signs the owner in with it for the first time. */
export async function ownerWithPhone(server: TestServer, signInName = owner) {
  await allowMethods(server, 'app', 'totp');
  const { browser } = await typePassword(server, signInName);
  return { browser, phone: await registerPhone(browser) };
}

/** Removes the account from a phone, with its proof. */
export async function removeAccount(phone: Phone) {
  const path = '/api/v1/authenticator/device/removal';
  const nonce = await phone.nonce();
  const { origin, deviceId } = phone.kept;
  const message = ['voordeur-authenticator/1', 'remove', origin, deviceId, nonce].join('\n');
  const body = JSON.stringify({ proof: { kind: 'key', signature: phone.sign(message) } });
  return phone.send('POST', path, body, `Device ${phone.signedCall('POST', path, body, nonce)}`);
}
