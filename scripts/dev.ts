import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'vite';

/** `npm run dev`: the server, started again when a file of it changes, behind Vite with hot reload. */
process.chdir(new URL('..', import.meta.url).pathname);

const apiPort = process.env.PORT ?? '3000';
process.env.API_ORIGIN = `http://127.0.0.1:${apiPort}`;

const vite = await createServer();
await vite.listen();
const address = vite.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';

const server: ChildProcess = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', 'server/main.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, PORT: apiPort, PUBLIC_URL: process.env.PUBLIC_URL ?? address },
  },
);

server.once('exit', async (code) => {
  await vite.close();
  process.exit(code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

console.log(`Voordeur is under development at ${address}`);
