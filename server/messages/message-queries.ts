import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { messages } from '../db/schema.ts';
import type { DeliveryFailure } from './delivery-failure.ts';

/** Puts a message into the outbox. Returns nothing: organisations and accounts may write messages, not read them. */
export async function insertMessage(tx: Transaction, message: typeof messages.$inferInsert): Promise<void> {
  await tx.insert(messages).values(message);
}

/** A message that one worker has taken upon itself, until its lease lapses. */
export interface ClaimedMessage {
  readonly id: string;
  readonly recipient: string;
  readonly contentEncrypted: Buffer;
  readonly createdAt: Date;
  /** This attempt included; also says which claim this is. */
  readonly attempts: number;
}

/** By which way a message goes out. */
export type Channel = (typeof messages.$inferSelect)['channel'];

const waiting = and(isNull(messages.deliveredAt), isNull(messages.givenUpAt));

/** Takes the message of a channel that is due longest, for nobody else before `leaseEndsAt`; undefined when none is due. */
export async function claimDueMessage(
  tx: Transaction,
  channel: Channel,
  now: Date,
  leaseEndsAt: Date,
): Promise<ClaimedMessage | undefined> {
  const [due] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(waiting, eq(messages.channel, channel), lte(messages.nextAttemptAt, now)))
    .orderBy(asc(messages.nextAttemptAt))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!due) return undefined;
  const [claimed] = await tx
    .update(messages)
    .set({ nextAttemptAt: leaseEndsAt, attempts: sql`${messages.attempts} + 1` })
    .where(eq(messages.id, due.id))
    .returning();
  if (!claimed?.contentEncrypted) return undefined;
  return { ...claimed, contentEncrypted: claimed.contentEncrypted };
}

// A worker whose lease has lapsed must not overwrite what the next one did.
const stillClaimed = ({ id, attempts }: ClaimedMessage) =>
  and(eq(messages.id, id), eq(messages.attempts, attempts), waiting);

/** Marks a message as taken by the gateway, and wipes its content. */
export async function markDelivered(tx: Transaction, message: ClaimedMessage, now: Date): Promise<void> {
  await tx
    .update(messages)
    .set({ deliveredAt: now, contentEncrypted: null, lastError: null })
    .where(stillClaimed(message));
}

/** Marks a message as not to be tried again, and wipes its content; one that was refused for good has bounced. */
export async function markGivenUp(
  tx: Transaction,
  message: ClaimedMessage,
  now: Date,
  { reason, permanent }: DeliveryFailure,
): Promise<void> {
  await tx
    .update(messages)
    .set({ givenUpAt: now, contentEncrypted: null, lastError: reason, isBounced: permanent })
    .where(stillClaimed(message));
}

/** Puts off a message that could not be delivered. */
export async function postpone(
  tx: Transaction,
  message: ClaimedMessage,
  nextAttemptAt: Date,
  lastError: string,
): Promise<void> {
  await tx.update(messages).set({ nextAttemptAt, lastError }).where(stillClaimed(message));
}

/** The messages of some channels that wait, newest first, of one recipient where one is given; `limit` at most. */
export function selectWaitingMessages(
  tx: Transaction,
  channels: readonly Channel[],
  recipient: string | undefined,
  limit: number,
) {
  return tx
    .select({
      id: messages.id,
      channel: messages.channel,
      recipient: messages.recipient,
      contentEncrypted: messages.contentEncrypted,
      createdAt: messages.createdAt,
    })
    .from(messages)
    .where(
      and(
        waiting,
        inArray(messages.channel, [...channels]),
        isNotNull(messages.contentEncrypted),
        recipient ? eq(messages.recipient, recipient) : undefined,
      ),
    )
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(limit);
}
