import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';

test('two transactions that wait for each other both end well', async () => {
  const { database, drop } = await createTestDatabase();
  let holders = 0;
  let bothHold = () => {};
  const held = new Promise<void>((resolve) => {
    bothHold = resolve;
  });
  let attempts = 0;
  const lock = (first: number, second: number) =>
    database.transaction({ kind: 'system', reason: 'a deadlock' }, async (tx) => {
      attempts += 1;
      await tx.execute(sql`select pg_advisory_xact_lock(${first}::bigint)`);
      holders += 1;
      if (holders === 2) bothHold();
      await held;
      await tx.execute(sql`select pg_advisory_xact_lock(${second}::bigint)`);
      return second;
    });
  expect(await Promise.all([lock(1, 2), lock(2, 1)])).toEqual([2, 1]);
  expect(attempts).toBe(3);
  await drop();
});
