import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connectDatabase, type Database } from '../db/database.ts';

/** A migrated, empty database that nobody else uses. */
export interface TestDatabase {
  /** Connects as its owner, as DATABASE_URL would. */
  readonly url: string;
  readonly database: Database;
  /** Closes `database`, and removes the database with whoever is still connected. */
  readonly drop: () => Promise<void>;
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Gives a database of its own to a test file (or test): a copy of the migrated one, or of the one with the demonstration. */
export async function createTestDatabase(
  template: 'voordeur' | 'voordeur_demo' = 'voordeur',
): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(`create database ${name} template ${template} owner voordeur_owner strategy file_copy`);
  const url = new URL(inject('ownerUrl'));
  url.pathname = `/${name}`;
  const database = await connectDatabase(url.href);
  return {
    url: url.href,
    database,
    async drop() {
      await database.close();
      await asSuperuser(`drop database ${name} with (force)`);
    },
  };
}
