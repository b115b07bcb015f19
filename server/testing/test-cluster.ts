import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly ownerUrl: string;
    readonly superuserUrl: string;
  }
}

/** Vitest's global setup: one PostgreSQL for the whole run, with a migrated database that the tests' databases copy. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-test-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbeddedPostgres(dataDir, { info: () => undefined }, { durable: false });
  const stop = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(postgres.ownerUrl);
    const superuser = new pg.Client({ connectionString: postgres.superuserUrl });
    await superuser.connect();
    await superuser.query('alter database voordeur is_template true');
    await superuser.end();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('ownerUrl', postgres.ownerUrl);
  project.provide('superuserUrl', postgres.superuserUrl);
  return stop;
}
