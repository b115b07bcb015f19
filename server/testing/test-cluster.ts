import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../config.ts';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { openServices } from '../open-services.ts';
import { makePoliciesPlain } from './plain-policies.ts';
import { testSecretKey } from './test-secret-key.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly ownerUrl: string;
    readonly superuserUrl: string;
  }
}

/** Fills a database with the demonstration, with plain policies, so that each test copies it instead of filling its own. */
async function fillDemo(url: string): Promise<void> {
  const config = readConfig({ SECRET_KEY: testSecretKey, DEMO: '1' });
  const log = pino({ level: 'silent' });
  const { services, close } = await openServices(config, url, { publicUrl: () => '', delivers: false }, log);
  await makePoliciesPlain(services.database);
  await close();
}

/**
 * Vitest's global setup: one PostgreSQL for the whole run, with the databases that those of the tests are copies of: `voordeur`
 * is migrated and empty, `voordeur_demo` has the demonstration in it.
 */
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
    await superuser.query('create database voordeur_demo template voordeur owner voordeur_owner');
    await fillDemo(Object.assign(new URL(postgres.ownerUrl), { pathname: '/voordeur_demo' }).href);
    await superuser.query('alter database voordeur_demo is_template true');
    await superuser.end();
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('ownerUrl', postgres.ownerUrl);
  project.provide('superuserUrl', postgres.superuserUrl);
  return stop;
}
