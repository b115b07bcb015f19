import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

describe('migrations', () => {
  let testDatabase: TestDatabase;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
  });

  afterAll(() => testDatabase.drop());

  const asSuperuser = async (statement: string) => {
    const client = new pg.Client({ connectionString: inject('superuserUrl') });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  test('may run again, and by several servers at once', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(testDatabase.url)));
  });

  test('refuse a superuser in words', async () => {
    await expect(migrate(inject('superuserUrl'))).rejects.toThrow(/postgres is a superuser/);
  });

  test('tell the operator what to run when the role cannot become voordeur_api', async () => {
    await asSuperuser("create role stranger login password 'stranger-password'");
    const url = new URL(testDatabase.url);
    url.username = 'stranger';
    url.password = 'stranger-password';
    try {
      await expect(migrate(url.href)).rejects.toThrow('GRANT voordeur_api TO "stranger";');
    } finally {
      await asSuperuser('drop role stranger');
    }
  });

  test('leave no table without forced row-level security', async () => {
    const bare = await testDatabase.database.transaction({ kind: 'system', reason: 'test' }, async (tx) =>
      tx.execute(sql`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and not (relrowsecurity and relforcerowsecurity)`),
    );
    expect(bare.rows).toEqual([]);
  });
});
