import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../server/db/embedded-postgres.ts';

/** The PostgreSQL of one run, with the settings that the server gives its own: durable, as in production. */
export interface TemporaryPostgres {
  /** Connects to the database `voordeur` as its owner. */
  readonly url: string;
  /** Runs statements as the superuser, past row-level security: to fill a database before it is measured. */
  asSuperuser<Result>(database: string, work: (client: pg.Client) => Promise<Result>): Promise<Result>;
  /** Makes another database, with the same owner, and gives its address. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of its own in a temporary directory. */
export async function startTemporaryPostgres(): Promise<TemporaryPostgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-bench-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres(dataDir, { info: () => undefined });
  const named = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

  const asSuperuser: TemporaryPostgres['asSuperuser'] = async (database, work) => {
    const client = new pg.Client({ connectionString: named(postgres.superuserUrl, database) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    url: postgres.ownerUrl,
    asSuperuser,
    async createDatabase(name) {
      await asSuperuser('postgres', (client) => client.query(`create database ${name} owner voordeur_owner`));
      return named(postgres.ownerUrl, name);
    },
    async stop() {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
