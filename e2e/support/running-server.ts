import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeDemoPoliciesPlain } from './plain-policies.ts';

/** A server as people start it, with a demonstration of its own. */
export interface RunningServer {
  readonly url: string;
  /** Stops it in order and removes its data. */
  readonly stop: () => Promise<void>;
  /** Stops it in order and starts it again on the same data and the same port. */
  readonly restart: () => Promise<void>;
  /** Kills it in the middle of whatever it does, has a look `meanwhile`, and starts it again on the same data and the same port. */
  readonly crash: (meanwhile: () => Promise<void>) => Promise<void>;
  /** Stops it in order, runs a command of the command line on its data, and starts it again. */
  readonly command: (...words: string[]) => Promise<void>;
}

const project = new URL('../..', import.meta.url).pathname;

const addressLine = /^Voordeur is open at (http:\S+)$/;

interface Place {
  readonly port: string;
  /** Where people reach it; without one, at its address. */
  readonly publicUrl?: string;
  /** Those whose word of addresses counts; without them, nobody's. */
  readonly trustedProxies?: string;
}

async function launch(
  dataDir: string,
  { port, publicUrl, trustedProxies = '' }: Place,
): Promise<{ process: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: project,
    env: {
      PATH: process.env.PATH,
      DEMO: '1',
      PORT: port,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      TRUSTED_PROXIES: trustedProxies,
      ...(publicUrl && { PUBLIC_URL: publicUrl }),
    },
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

async function runCommand(dataDir: string, words: readonly string[]): Promise<void> {
  const command = spawn(process.execPath, ['server/command-line/voordeur.ts', ...words], {
    cwd: project,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(command, 'exit');
  if (code !== 0) throw new Error(`The command failed: ${words.join(' ')}`);
}

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}

/** A place with a name, for what no browser does at a bare address: WebAuthn. */
export async function atLocalhost(): Promise<Place> {
  const port = String(await freePort());
  return { port, publicUrl: `http://localhost:${port}` };
}

/**
 * Starts the server, on a free port where none is named, with a new database; `guides`: its organisations keep the policies of the
 * guides. The SPA must have been built.
 */
export async function startServer(
  place: Place = { port: '0' },
  { guides = false } = {},
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-e2e-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  let running = await launch(dataDir, place);
  const { url } = running;
  if (!guides) await makeDemoPoliciesPlain(dataDir);
  return {
    url,
    async stop() {
      await end(running.process);
      rmSync(dataDir, { recursive: true, force: true });
    },
    async restart() {
      await end(running.process);
      running = await launch(dataDir, { ...place, port: new URL(url).port });
    },
    async crash(meanwhile) {
      await end(running.process, 'SIGKILL');
      await meanwhile();
      running = await launch(dataDir, { ...place, port: new URL(url).port });
    },
    async command(...words) {
      await end(running.process);
      await runCommand(dataDir, words);
      running = await launch(dataDir, { ...place, port: new URL(url).port });
    },
  };
}
