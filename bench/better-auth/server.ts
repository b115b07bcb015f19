import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { toNodeHandler } from 'better-auth/node';
import { twoFactor } from 'better-auth/plugins/two-factor';
import pg from 'pg';

/**
 * Better Auth as its documentation sets it up: e-mail and password with its own hash (scrypt), its plugin for one-time codes,
 * PostgreSQL through pg with as many connections as Voordeur has, over Node's HTTP server.
 */
const auth = betterAuth({
  appName: 'Bench',
  secret: 'a secret that only this measurement has',
  baseURL: { allowedHosts: ['127.0.0.1:*'] },
  database: new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 }),
  emailAndPassword: { enabled: true },
  plugins: [twoFactor()],
  // On by default in production; it counts in memory, by address, and everybody here comes from one.
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
});

const { runMigrations } = await getMigrations(auth.options);
await runMigrations();

const server = createServer(toNodeHandler(auth));
server.listen(0, '127.0.0.1', () => {
  console.log(`Better Auth is open at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
