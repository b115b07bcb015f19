import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';

test('every table and every column says what it holds', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    const bare = await database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
      tx.execute(sql`
        select c.relname as table, a.attname as column
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum >= 0 and not a.attisdropped
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and coalesce(col_description(c.oid, a.attnum), '') = ''
        union all
        select c.relname, null from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          and coalesce(obj_description(c.oid, 'pg_class'), '') = ''`),
    );
    expect(bare.rows).toEqual([]);
  } finally {
    await drop();
  }
});
