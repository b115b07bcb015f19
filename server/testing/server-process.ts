import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../main.ts');

/** Starts the server as people do, in a process of its own on a directory of its own. */
export function spawnServer(dataDir: string, environment: Record<string, string> = {}): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [main], {
    env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Gives what a server has said so far, each time it is asked. */
export function said(server: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => chunks.push(String(chunk)));
  return () => chunks.join('');
}

/** The address of a server once it is open; rejects with what it said when it ends before. */
export async function addressOf(server: ChildProcess): Promise<string> {
  const words = said(server);
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', () => {
      const origin = words().match(/open at (http:\/\/\S+)/)?.[1];
      if (origin) resolve(origin);
    });
    server.once('exit', () => reject(new Error(`the server did not start: ${words()}`)));
  });
}

/** Sends a signal and waits until the process has ended. Gives its exit code. */
export async function endServer(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (server.exitCode !== null || server.signalCode !== null) return server.exitCode;
  server.kill(signal);
  await once(server, 'exit');
  return server.exitCode;
}
