import { expect, test } from 'vitest';
import { allowMethods, Phone, pairPhone, typePassword } from '../testing/authenticator.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';

async function startWizard() {
  const server = await startServerForTest();
  await allowMethods(server, 'app', 'totp');
  const { browser } = await typePassword(server);
  return { server, browser };
}

const wrongCode = (link: string) =>
  link.replace(/\d{9}$/, (code) => (code === '000000000' ? '1' : '0').repeat(9));
const tryLink = async (link: string) => (await Phone.fresh(link).pair(link)).body.code ?? 'paired';

test('an activation code works for 10 minutes (G3.2)', async () => {
  const { server, browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  server.clock.forward(10 * 60_000);
  expect((await browser.api.getSignIn()).next).toMatchObject({
    pairing: { state: 'dead', reason: 'lapsed' },
  });
  expect(await tryLink(link)).toBe('activation_dead');
});

test('an activation code works once', async () => {
  const { browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  expect(await tryLink(link)).toBe('paired');
  expect(await tryLink(link)).toBe('activation_dead');
});

test('after five wrong codes an activation is dead, also for the right one', async () => {
  const { browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  const tries = [];
  for (let attempt = 0; attempt < 5; attempt += 1) tries.push(await tryLink(wrongCode(link)));
  expect(tries).toEqual(Array(5).fill('activation_code_wrong'));
  expect(await tryLink(link)).toBe('activation_dead');
  expect((await browser.api.getSignIn()).next).toMatchObject({
    pairing: { state: 'dead', reason: 'too-many-attempts' },
  });
});

test('five wrong codes at once do not make room for a sixth', async () => {
  const { browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  const answers = await Promise.all(Array.from({ length: 9 }, () => tryLink(wrongCode(link))));
  expect(answers.filter((code) => code === 'activation_code_wrong').length).toBeLessThanOrEqual(5);
});

test('a new code kills the old one, and a phone that the old one paired', async () => {
  const { browser } = await startWizard();
  const { link: first } = await browser.api.startPairing();
  const paired = await pairPhone(browser);
  expect(await tryLink(first)).toBe('activation_dead');
  const { link: third } = await browser.api.startPairing();
  expect((await paired.call('GET', 'device')).body.code).toBe('device_unknown');
  expect(await tryLink(third)).toBe('paired');
});

test('Cancel kills the code at once', async () => {
  const { browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  await browser.api.cancelPairing();
  expect(await tryLink(link)).toBe('activation_dead');
  expect((await browser.api.getSignIn()).next).toMatchObject({ pairing: { state: 'none' } });
});

test('a code dies with the sign-in that shows it', async () => {
  const { browser } = await startWizard();
  const { link } = await browser.api.startPairing();
  await browser.api.cancelSignIn();
  expect(await tryLink(link)).toBe('activation_dead');
});

test('a photographed code is worth nothing: the phone that used it cannot approve without the number on the screen', async () => {
  const { browser } = await startWizard();
  const thief = await pairPhone(browser);
  expect((await thief.approvals()).body.approvals).toEqual([]);
  expect((await browser.api.getSignIn()).next).toMatchObject({
    pairing: { state: 'paired', phone: { name: 'Command line' } },
  });
  await browser.api.startPairing();
  expect((await thief.approvals()).body.code).toBe('device_unknown');
});

test('nobody reads the code again: not the wizard after a reload, not the database', async () => {
  const { server, browser } = await startWizard();
  const { code, url } = await browser.api.startPairing();
  expect(JSON.stringify(await browser.api.getSignIn())).not.toContain(code);
  expect(url).not.toContain(code);
  const { rows } = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute('select activations::text as row from activations'),
  );
  expect(JSON.stringify(rows)).toContain('$argon2id$');
  expect(JSON.stringify(rows)).not.toContain(code);
});

test('a sign-in makes twenty codes at most', async () => {
  const { browser } = await startWizard();
  for (let made = 0; made < 20; made += 1) await browser.api.startPairing();
  expect((await refusalOf(browser.api.startPairing())).code).toBe('sign_in_ended');
});
