import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, endServer, spawnServer } from './server-process.ts';

/** When a server is to be killed: so far into its start, or so long after it opened; `share` is between 0 and 1. */
export interface Death {
  readonly duringStart: boolean;
  readonly share: number;
  /** Its PostgreSQL is killed in the same moment. */
  readonly withPostgres: boolean;
}

/** A server that dies as planned and is started again each time, on the same data and the same port. */
export interface MortalServer {
  readonly origin: string;
  /** How many deaths it has had. */
  readonly died: () => number;
  /** Resolves once it has had all of them and is open for good; rejects when it does not start by itself. */
  readonly survived: Promise<void>;
  stop(): Promise<void>;
}

const startTakes = 2_500;
const livesFor = 1_500;

/** A port that is free at this moment. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });

function killPostgres(dataDir: string): void {
  try {
    const [pid] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It had not started yet, or is gone already.
  }
}

/** Starts a server on a data directory, which dies as often as `deaths` says. */
export async function startMortalServer(dataDir: string, deaths: readonly Death[]): Promise<MortalServer> {
  const port = await freePort();
  let running: ChildProcess | undefined;
  let died = 0;

  const live = async ({ duringStart, share, withPostgres }: Death) => {
    const server = spawnServer(dataDir, { PORT: String(port) });
    running = server;
    const open = addressOf(server);
    // One that is killed while it starts never opens, as it should; one that fails to start before that is found by the next.
    if (duringStart) await Promise.race([pause(share * startTakes), open.catch(() => undefined)]);
    else await open.then(() => pause(share * livesFor));
    open.catch(() => undefined);
    if (withPostgres) killPostgres(dataDir);
    await endServer(server, 'SIGKILL');
    died += 1;
  };

  const survive = async () => {
    for (const death of deaths) await live(death);
    running = spawnServer(dataDir, { PORT: String(port) });
    await addressOf(running);
  };

  return {
    origin: `http://127.0.0.1:${port}`,
    died: () => died,
    survived: survive(),
    stop: async () => void (running && (await endServer(running, 'SIGTERM'))),
  };
}
