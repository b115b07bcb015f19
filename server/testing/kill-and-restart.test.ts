import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { addressOf, endServer, said, spawnServer } from './server-process.ts';
import { codeAt, openBrowser } from './test-server.ts';

interface RunningServer {
  readonly process: ChildProcess;
  readonly origin: string;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('a server that ends', { timeout: 120_000 }, () => {
  let dataDir: string;
  const spawned: ChildProcess[] = [];

  const start = async (): Promise<RunningServer> => {
    const server = spawnServer(dataDir);
    spawned.push(server);
    return { process: server, origin: await addressOf(server) };
  };

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'voordeur-server-'));
    // Started as root, PostgreSQL is another user, who has to get in.
    chmodSync(dataDir, 0o755);
  });

  afterEach(async () => {
    for (const server of spawned.splice(0)) await endServer(server, 'SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('by a kill half-way a sign-in: the person goes on where they were', async () => {
    const first = await start();
    const before = openBrowser(first.origin);
    await before.api.startSignIn({ body: { signInName: 'l.dijkgraaf@waterlandzorg.example' } });
    await before.api.provePassword({ body: { password: demoPassword } });
    await before.api.setEnrolmentMethod({ body: { method: 'totp' } });
    const { next } = await before.api.setEnrolmentStage({ body: { stage: 'scan' } });
    await endServer(first.process, 'SIGKILL');

    const second = await start();
    const after = openBrowser(second.origin);
    for (const [name, value] of before.cookies) after.cookies.set(name, value);
    const resumed = (await after.api.getSignIn()).next;
    expect(resumed).toEqual(next);
    if (resumed.step !== 'register' || resumed.stage !== 'scan' || !resumed.key)
      throw new Error('there is no key');
    await after.api.confirmEnrolment({ body: { code: codeAt(resumed.key, new Date()) } });
    expect((await after.api.finishEnrolment()).next).toEqual({ step: 'signed-in' });
    expect(await after.api.getSession()).toMatchObject({ signInName: 'l.dijkgraaf@waterlandzorg.example' });
  });

  test('by SIGTERM: it ends in order, PostgreSQL with it, and a second one was refused meanwhile', async () => {
    const first = await start();
    const port = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]);
    expect(await isListening(port)).toBe(true);

    const second = spawnServer(dataDir);
    const words = said(second);
    const [code] = await once(second, 'close');
    expect(code).toBe(1);
    expect(words()).toContain(`Another server (process ${first.process.pid}) is running on`);
    expect(words()).not.toMatch(/^\s+at /m);

    expect((await fetch(`${first.origin}/healthz`)).status).toBe(200);
    expect(await endServer(first.process, 'SIGTERM')).toBe(0);
    expect(await isListening(port)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);
  });
});
