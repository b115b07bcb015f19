import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server as people start it, with a demonstration of its own. */
export interface RunningServer {
  readonly url: string;
  /** Stops it in order and removes its data. */
  readonly stop: () => Promise<void>;
  /** Stops it in order and starts it again on the same data and the same port. */
  readonly restart: () => Promise<void>;
}

const project = new URL('../..', import.meta.url).pathname;

const addressLine = /^Voordeur is open at (http:\S+)$/;

async function launch(dataDir: string, port: string): Promise<{ process: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: project,
    env: { PATH: process.env.PATH, DEMO: '1', PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('The server ended before it was open.')));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = addressLine.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
  return { process: server, url };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** Starts the server on a free port with a new database. The SPA must have been built. */
export async function startServer(): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-e2e-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  let running = await launch(dataDir, '0');
  const { url } = running;
  return {
    url,
    async stop() {
      await end(running.process);
      rmSync(dataDir, { recursive: true, force: true });
    },
    async restart() {
      await end(running.process);
      running = await launch(dataDir, new URL(url).port);
    },
  };
}
