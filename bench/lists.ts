import { randomBytes } from 'node:crypto';
import { startChildServer } from './child-server.ts';
import { measureContactList } from './contact-lists.ts';
import { administratorsSession, fillVoordeur } from './fill-voordeur.ts';
import { processorTimeOf } from './processor-time.ts';
import { type Figure, printFigures } from './results.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';

/**
 * `npm run bench:lists -- 100000 search`: the part of `npm run bench` that lists contacts, in about a minute, for who works on it. Takes
 * how many contacts there are and what is asked for, both optional. Says besides how long each request was on a processor, which the
 * other programs of a busy machine do not change. Keeps no figures.
 */
const [count = '100000', named = ''] = process.argv.slice(2);
const contactCount = Number(count);
if (!Number.isInteger(contactCount) || contactCount < 1)
  throw new Error(`${count} is no number of contacts.`);
const secretKey = randomBytes(32).toString('base64url');

const postgres = await startTemporaryPostgres();
const closing: (() => Promise<void>)[] = [() => postgres.stop()];
try {
  const server = await startChildServer('server/main.ts', {
    DATABASE_URL: postgres.url,
    SECRET_KEY: secretKey,
    DEMO: '0',
    TRUSTED_PROXIES: '127.0.0.1',
    NODE_ENV: 'production',
  });
  closing.push(() => server.stop());
  await fillVoordeur(postgres, secretKey, [contactCount]);
  const cookie = await administratorsSession(server.origin, 0);
  // Those that were closed meanwhile keep what they took.
  const connections = new Map<number, number>();
  const figures: Figure[] = await postgres.asSuperuser('voordeur', (client) =>
    measureContactList(
      server.origin,
      { contactCount, cookie },
      {
        isAsked: (what) => what.includes(named),
        async processorTime() {
          const { rows } = await client.query<{ pid: number }>(
            "select pid from pg_stat_activity where datname = 'voordeur' and pid <> pg_backend_pid()",
          );
          for (const { pid } of rows)
            connections.set(pid, processorTimeOf(pid) || (connections.get(pid) ?? 0));
          const database = [...connections.values()].reduce((sum, each) => sum + each, 0);
          return { 'the server': processorTimeOf(server.pid), PostgreSQL: database };
        },
      },
    ),
  );
  printFigures('Lists of contacts (npm run bench:lists)', figures);
} finally {
  for (const close of closing.reverse()) await close();
}
