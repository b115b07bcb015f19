import type { ChildProcess } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import {
  allowMethods,
  approveShown,
  listedRequest,
  owner,
  Phone,
  shownNumber,
  typePassword,
} from './authenticator.ts';
import { freePort } from './mortal-server.ts';
import { addressOf, endServer, spawnServer } from './server-process.ts';
import { createTestDatabase } from './test-database.ts';
import { testSecretKey } from './test-secret-key.ts';
import { openBrowser } from './test-server.ts';

/** A server in a process of its own, at one address, that can be killed and is started again. */
async function startKillable() {
  const { url, database, drop } = await createTestDatabase('voordeur_demo');
  const port = await freePort();
  let running: ChildProcess | undefined;
  const open = async () => {
    const environment = { PORT: String(port), DATABASE_URL: url, SECRET_KEY: testSecretKey, DEMO: '1' };
    running = spawnServer('', environment);
    await addressOf(running);
  };
  onTestFinished(async () => {
    if (running) await endServer(running, 'SIGTERM');
    await drop();
  });
  await open();
  return {
    origin: `http://127.0.0.1:${port}`,
    services: { database },
    async killAndRestart() {
      if (running) await endServer(running, 'SIGKILL');
      await open();
    },
  };
}

test('a server killed after each step of a pairing and of a sign-in: browser and phone go on where they were', {
  timeout: 240_000,
}, async () => {
  const server = await startKillable();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const { link } = await browser.api.startPairing();
  await server.killAndRestart();
  const phone = Phone.fresh(link);
  expect(await phone.pair(link)).toMatchObject({ status: 201, body: { state: 'pending' } });
  await server.killAndRestart();
  expect((await browser.api.getSignIn()).next).toMatchObject({ stage: 'try', pairing: { state: 'paired' } });
  await browser.api.sendApproval();
  const number = await shownNumber(browser);
  const request = await listedRequest(phone);
  await server.killAndRestart();
  expect(await shownNumber(browser)).toBe(number);
  expect(await listedRequest(phone)).toMatchObject({ id: request.id, nonce: request.nonce });
  expect(await phone.approve(request, number)).toMatchObject({ status: 204 });
  await server.killAndRestart();
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'register', stage: 'done' });
  expect((await browser.api.finishEnrolment()).next.step).toBe('signed-in');

  const { browser: later } = await typePassword(server, owner, openBrowser(server.origin));
  await later.api.sendApproval();
  await server.killAndRestart();
  expect(await approveShown(phone, later)).toMatchObject({ status: 204 });
  await server.killAndRestart();
  expect((await later.api.getSignIn()).next.step).toBe('signed-in');
  expect(await later.api.getSession()).toMatchObject({ signInName: owner });
});
