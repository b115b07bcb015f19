import { and, count, desc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { activations } from '../db/schema.ts';

export type ActivationRow = typeof activations.$inferSelect;
type ActivationEnd = NonNullable<ActivationRow['endedAs']>;

/** The activation that the transaction presents by its handle. */
export async function findActivation(tx: Transaction, handle: string): Promise<ActivationRow | undefined> {
  const [row] = await tx.select().from(activations).where(eq(activations.handle, handle));
  return row;
}

/** The same, locked: only once its account is identified. */
export async function lockActivation(tx: Transaction, handle: string): Promise<ActivationRow | undefined> {
  const [row] = await tx.select().from(activations).where(eq(activations.handle, handle)).for('update');
  return row;
}

/** The activation of a sign-in that was made last. */
export async function latestActivation(
  tx: Transaction,
  signInId: string,
): Promise<ActivationRow | undefined> {
  const [row] = await tx
    .select()
    .from(activations)
    .where(eq(activations.signInId, signInId))
    .orderBy(desc(activations.createdAt), desc(activations.handle))
    .limit(1);
  return row;
}

/** How many activations were made in a sign-in. */
export async function countActivations(tx: Transaction, signInId: string): Promise<number> {
  const [row] = await tx
    .select({ made: count() })
    .from(activations)
    .where(eq(activations.signInId, signInId));
  return row?.made ?? 0;
}

/** Writes a new activation. */
export async function insertActivation(tx: Transaction, row: typeof activations.$inferInsert): Promise<void> {
  await tx.insert(activations).values(row);
}

/** Writes how many times a code was presented. */
export async function setCodeAttempts(tx: Transaction, handle: string, codeAttempts: number): Promise<void> {
  await tx.update(activations).set({ codeAttempts }).where(eq(activations.handle, handle));
}

/** Ends the open activation of a sign-in, where there is one. */
export async function endActivation(
  tx: Transaction,
  signInId: string,
  endedAs: ActivationEnd,
  now: Date,
): Promise<void> {
  await tx
    .update(activations)
    .set({ endedAt: now, endedAs })
    .where(and(eq(activations.signInId, signInId), isNull(activations.endedAt)));
}
