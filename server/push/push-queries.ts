import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { pushMessages, pushSubscriptions } from '../db/schema.ts';

/** A phone to be woken, that one worker has taken upon itself until its lease lapses. */
export interface ClaimedPush {
  readonly id: string;
  readonly deviceId: string;
  readonly attempts: number;
  readonly expiresAt: Date;
  readonly subscriptionEncrypted: Buffer;
}

/** Forgets the phones that there is nothing to wake for any more. */
export async function dropLatePushes(tx: Transaction, now: Date): Promise<void> {
  await tx.delete(pushMessages).where(lte(pushMessages.expiresAt, now));
}

/** Takes the phone that is due longest, for nobody else before `leaseEndsAt`; undefined where none is due. */
export async function claimDuePush(
  tx: Transaction,
  now: Date,
  leaseEndsAt: Date,
): Promise<ClaimedPush | undefined> {
  const [due] = await tx
    .select({ id: pushMessages.id, subscriptionEncrypted: pushSubscriptions.subscriptionEncrypted })
    .from(pushMessages)
    .innerJoin(pushSubscriptions, eq(pushSubscriptions.deviceId, pushMessages.deviceId))
    .where(lte(pushMessages.nextAttemptAt, now))
    .orderBy(asc(pushMessages.nextAttemptAt))
    .limit(1)
    .for('update', { of: pushMessages, skipLocked: true });
  if (!due) return undefined;
  const [claimed] = await tx
    .update(pushMessages)
    .set({ nextAttemptAt: leaseEndsAt, attempts: sql`${pushMessages.attempts} + 1` })
    .where(eq(pushMessages.id, due.id))
    .returning();
  return claimed && { ...claimed, subscriptionEncrypted: due.subscriptionEncrypted };
}

/** The push service has taken it, or never will. */
export async function dropPush(tx: Transaction, { id }: ClaimedPush): Promise<void> {
  await tx.delete(pushMessages).where(eq(pushMessages.id, id));
}

/** Puts off what could not be sent. */
export async function postponePush(
  tx: Transaction,
  { id, attempts }: ClaimedPush,
  nextAttemptAt: Date,
): Promise<void> {
  await tx
    .update(pushMessages)
    .set({ nextAttemptAt })
    .where(and(eq(pushMessages.id, id), eq(pushMessages.attempts, attempts)));
}

/** The subscription is dead: it goes, with all that was to be sent to it. A newer one of the phone stays. */
export async function dropSubscription(
  tx: Transaction,
  { deviceId, subscriptionEncrypted }: ClaimedPush,
): Promise<void> {
  await tx
    .delete(pushSubscriptions)
    .where(
      and(
        eq(pushSubscriptions.deviceId, deviceId),
        eq(pushSubscriptions.subscriptionEncrypted, subscriptionEncrypted),
      ),
    );
}
