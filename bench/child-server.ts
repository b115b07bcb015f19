import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own, so that what drives it does not share its thread. */
export interface ChildServer {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const project = new URL('..', import.meta.url).pathname;

/** Starts a program that says `… is open at <address>` once it listens. */
export async function startChildServer(
  program: string,
  environment: Record<string, string>,
): Promise<ChildServer> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [program], {
    cwd: project,
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${program} ended before it was open.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = / is open at (http:\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
