import { and, inArray, type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../db/database.ts';
import { type Retention, retentions } from './retention.ts';

const batch = 500;

/** Of the servers of one database one deletes at a time; the lock ends with the transaction. */
async function isAlone(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.execute<{ alone: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('voordeur: delete what is outdated')) as alone`,
  );
  return rows[0]?.alone ?? false;
}

async function deleteBatch(
  tx: Transaction,
  { table, key, isOutdated }: Retention,
  now: Date,
): Promise<number> {
  const keys: SQL = key.length === 1 ? sql`${key[0]}` : sql`(${sql.join([...key], sql`, `)})`;
  const some = sql`(select ${sql.join([...key], sql`, `)} from ${table} where ${isOutdated(now)} limit ${batch})`;
  // Looked at once more in the deletion: a row that was used meanwhile stays.
  const { rowCount } = await tx.delete(table).where(and(inArray(keys, some), isOutdated(now)));
  return rowCount ?? 0;
}

/**
 * Deletes what has had its time, in batches of a transaction each, so that nobody waits for it. Leaves off where another server is
 * at it, and when `stopping` is aborted. Gives how many rows were deleted.
 */
export async function deleteOutdated(
  database: Pick<Database, 'transaction'>,
  now: Date,
  stopping?: AbortSignal,
): Promise<number> {
  let deleted = 0;
  for (const retention of retentions) {
    let count = batch;
    while (count === batch && !stopping?.aborted) {
      count = await database.transaction({ kind: 'system', reason: 'outdated rows' }, async (tx) =>
        (await isAlone(tx)) ? deleteBatch(tx, retention, now) : 0,
      );
      deleted += count;
    }
  }
  return deleted;
}
