import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readActivationUrl } from '../../api-client/authenticator/activation-link.ts';
import { handoverManifestPath } from '../../api-client/authenticator/app-manifest.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { allowMethods, approveShown, listedRequest, Phone, typePassword } from '../testing/authenticator.ts';
import { requestResetToken, resetPassword } from '../testing/password-reset.ts';
import {
  codeAt,
  mailedPassword,
  registerApp,
  signInAgain,
  signInFirstTime,
  startTestServer,
} from '../testing/test-server.ts';

const administrator = 'a.degroot@waterlandzorg.example';
const invited = 'p.nieuwenhuis@waterlandzorg.example';
const ownPassword = 'Zeven-Vuurtorens-9';
const resetPasswordChosen = 'Acht-Veerponten-4';

async function startListened() {
  const lines: string[] = [];
  const written = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const server = await startTestServer({}, pino({ level: 'trace' }, written));
  onTestFinished(() => server.close());
  return { server, log: () => lines.join('') };
}

const body = (content: unknown) => ({
  method: 'POST',
  body: JSON.stringify(content),
  headers: { 'content-type': 'application/json' },
});

test('from invitation to session the log holds no password, key, code, token or address', async () => {
  const { server, log } = await startListened();
  const browser = server.openBrowser();
  const secrets = [demoPassword, ownPassword, administrator, invited, encodeURIComponent(invited)];
  const keep = (one: typeof browser) => secrets.push(...one.cookies.values());

  const key = await signInFirstTime(server, browser, administrator);
  secrets.push(key, codeAt(key, server.clock.now));
  keep(browser);
  await browser.api.addContact({
    idempotencyKey: 'a-key-of-the-test',
    body: {
      name: 'Pieter Nieuwenhuis',
      email: invited,
      language: 'nl',
      authorisations: ['sign-in'],
      productIds: [],
    },
  });
  await browser.api.listContacts({ query: { search: invited } });

  const newcomer = server.openBrowser();
  const temporary = await mailedPassword(newcomer, invited);
  secrets.push(temporary);
  await newcomer.api.startSignIn({ body: { signInName: invited } });
  keep(newcomer);
  await newcomer.api.provePassword({ body: { password: 'Wrong-Password-1' } }).catch(() => undefined);
  await newcomer.api.provePassword({ body: { password: temporary } });
  const newKey = await registerApp(newcomer, server);
  await newcomer.api.changePassword({ body: { currentPassword: temporary, newPassword: ownPassword } });
  keep(newcomer);
  secrets.push('Wrong-Password-1', newKey, codeAt(newKey, server.clock.now));

  const again = server.openBrowser();
  await signInAgain(server, again, administrator, key);
  secrets.push(codeAt(key, server.clock.now));
  keep(again);

  const forgetful = server.openBrowser();
  const token = await requestResetToken(forgetful, administrator);
  await forgetful.fetch(`/reset-password#${token}`);
  secrets.push(token, resetPasswordChosen);
  await resetPassword(forgetful, server, token, key, resetPasswordChosen);
  secrets.push(codeAt(key, server.clock.now));
  keep(forgetful);

  expect(log()).toContain('/api/v1/sign-ins');
  for (const secret of secrets) expect(log()).not.toContain(secret);
});

test('from activation code to approval the log holds no code, number, token or endpoint', async () => {
  const { server, log } = await startListened();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const { link, code } = await browser.api.startPairing();
  const safari = server.openBrowser();
  const { handle = '' } = readActivationUrl(link) ?? {};
  await safari.api.createHandover({ body: { handle, code } });
  const { start_url } = (await (await safari.fetch(handoverManifestPath)).json()) as { start_url: string };
  const { handover = 'no handover' } = readActivationUrl(start_url) ?? {};
  await safari.api.readActivation({ body: { handle, handover } });
  const phone = Phone.fresh(link);
  await phone.pair(link.replace(code, code === '000000000' ? '111111111' : '000000000'));
  await phone.pair(link);
  const endpoint = 'https://fcm.googleapis.com/fcm/send/a-secret-of-the-phone';
  const keys = { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) };
  await phone.call('PUT', 'device/push-subscription', { endpoint, keys });
  const nonce = await phone.nonce();
  const { ticket = 'no ticket' } = (await phone.call('POST', 'event-tickets')).body;
  await browser.api.sendApproval();
  const request = await listedRequest(phone);
  await approveShown(phone, browser);
  await browser.api.getSignIn();
  await vi.waitFor(() => expect(log()).toContain('phone not woken'), { timeout: 5_000 });
  const secrets = [code, handover, endpoint, 'a-secret-of-the-phone', nonce, ticket, request.nonce];
  for (const secret of [...secrets, ...browser.cookies.values()]) expect(log()).not.toContain(secret);
});

test('a query that fails is logged without its values', async () => {
  const { server, log } = await startListened();
  const browser = server.openBrowser();
  const tooFar = 'somebody-special@waterlandzorg.example';
  const { database } = server.services;
  const transaction = database.transaction.bind(database);
  database.transaction = (context, work) =>
    transaction(context, async (tx) => {
      await tx.execute('set local transaction_read_only = on');
      return work(tx);
    });
  const response = await browser.fetch('/api/v1/sign-ins', body({ signInName: tooFar }));
  expect(response.status).toBe(500);
  expect(log()).toContain('the request failed');
  expect(log()).toContain('25006');
  expect(log()).not.toContain(tooFar);
  expect(log()).not.toContain('params');
});
