import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import {
  allowMethods,
  listedRequest,
  owner,
  ownerWithPhone,
  pairPhone,
  removeAccount,
  shownNumber,
  typePassword,
} from '../testing/authenticator.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('a phone is called something else, also where the person lists their methods', async () => {
  const server = await startServerForTest();
  const { phone, browser } = await ownerWithPhone(server);
  expect(await phone.call('PUT', 'device/name', { name: 'Werktelefoon' })).toMatchObject({ status: 204 });
  expect(await browser.api.getMySecurity()).toMatchObject({
    methods: [{ kind: 'app', name: 'Werktelefoon', isDefault: true }],
  });
});

test('a phone does not remove the only method, which a password alone could then replace', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  expect(await removeAccount(phone)).toMatchObject({ status: 409, body: { code: 'last_method' } });
  expect(await phone.call('GET', 'device')).toMatchObject({ status: 200 });
});

test('a phone that was not tried out yet is removed, and knows the account no longer', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const phone = await pairPhone(browser);
  expect(await removeAccount(phone)).toMatchObject({ status: 204 });
  expect((await phone.approvals()).body.code).toBe('device_unknown');
  expect((await browser.api.getSignIn()).next).toMatchObject({ pairing: { state: 'none' } });
});

test('the phone is told organisation, account and browser of a request, and not its number', async () => {
  const server = await startServerForTest();
  const { phone, browser } = await ownerWithPhone(server);
  browser.headers['user-agent'] =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
  await typePassword(server, owner, browser);
  await browser.api.sendApproval();
  expect(await listedRequest(phone)).toMatchObject({
    purpose: 'sign-in',
    account: owner,
    organisations: ['Waterland Zorg'],
    browser: { name: 'Firefox', system: 'Windows' },
  });
});

test('the command-line authenticator, from the document alone: add, list, approve', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const cwd = mkdtempSync(join(tmpdir(), 'voordeur-phone-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const script = fileURLToPath(new URL('../testing/command-line-authenticator.ts', import.meta.url));
  const run = async (...parts: string[]) =>
    (await promisify(execFile)(process.execPath, [script, ...parts], { cwd })).stdout.trim();
  const { link } = await browser.api.startPairing();
  expect(JSON.parse(await run('add', link))).toMatchObject({ state: 'pending', account: { label: owner } });
  await browser.api.sendApproval();
  expect(JSON.parse(await run('list'))).toHaveLength(1);
  expect(await run('approve', await shownNumber(browser))).toBe('204');
  expect((await browser.api.getSignIn()).next).toMatchObject({ stage: 'done' });
});
