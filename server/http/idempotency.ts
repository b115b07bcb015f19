import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { idempotencyKeys } from '../db/schema.ts';
import type { SessionCaller } from './handler.ts';
import { Refusal } from './refusal.ts';

/** A write that was begun so long ago and has no answer was cut off: it may be tried again. */
const abandonedAfter = 60_000;

interface Repeatable {
  readonly database: Database;
  readonly caller: SessionCaller;
  readonly operation: string;
  readonly key: string;
  /** What was asked: path and body. */
  readonly asked: unknown;
  readonly now: Date;
}

/**
 * Carries out `write` once per key (draft-ietf-httpapi-idempotency-key-header): a repetition gets the first answer.
 * The key is bound to who, for which organisation, which operation and what was asked.
 * Throws `idempotency_key_reused` for the same key with something else, `idempotency_in_progress` while the first one runs.
 */
export async function onceForKey<Result>(
  repeatable: Repeatable,
  write: () => Promise<Result>,
): Promise<Result> {
  const { database, caller, operation, key, now } = repeatable;
  const { accountId, organisationId } = caller;
  const context = { kind: 'organisation', organisationId, accountId } as const;
  const bodyHash = createHash('sha256')
    .update(JSON.stringify(repeatable.asked ?? null))
    .digest();
  const row = and(
    eq(idempotencyKeys.accountId, accountId),
    eq(idempotencyKeys.organisationId, organisationId),
    eq(idempotencyKeys.operation, operation),
    eq(idempotencyKeys.key, key),
  );

  const earlier = await database.transaction(context, async (tx) => {
    const claimed = await tx
      .insert(idempotencyKeys)
      .values({ accountId, organisationId, operation, key, bodyHash, createdAt: now })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    if (claimed.length > 0) return undefined;
    const [found] = await tx.select().from(idempotencyKeys).where(row).for('update');
    if (found && found.status === null && now.getTime() - found.createdAt.getTime() > abandonedAfter) {
      await tx.update(idempotencyKeys).set({ createdAt: now, bodyHash }).where(row);
      return undefined;
    }
    return found;
  });
  if (earlier) {
    if (!earlier.bodyHash.equals(bodyHash)) throw new Refusal('idempotency_key_reused');
    if (earlier.status === null) throw new Refusal('idempotency_in_progress', { retryAfter: 1 });
    return earlier.response as Result;
  }

  try {
    const result = await write();
    await database.transaction(context, (tx) =>
      tx.update(idempotencyKeys).set({ status: 200, response: result }).where(row),
    );
    return result;
  } catch (error) {
    await database.transaction(context, (tx) => tx.delete(idempotencyKeys).where(row));
    throw error;
  }
}

/**
 * Lets go of the keys whose write had no answer yet: for the start of the only server of a database, which has none under way.
 * Who was cut off may repeat the write at once; what it had written before it was cut off, it finds.
 */
export async function releaseCutOffWrites(database: Database): Promise<void> {
  await database.transaction({ kind: 'system', reason: 'start of the server' }, (tx) =>
    tx.delete(idempotencyKeys).where(isNull(idempotencyKeys.status)),
  );
}
