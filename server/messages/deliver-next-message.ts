import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database, Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import type { DeliveryChannel } from './delivery-channel.ts';
import {
  type ClaimedMessage,
  claimDueMessage,
  markDelivered,
  markGivenUp,
  postpone,
} from './message-queries.ts';

/** What delivering works with. */
export interface DeliverySettings {
  readonly database: Pick<Database, 'transaction'>;
  readonly sealer: Sealer;
  readonly channel: DeliveryChannel;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
}

const inSystem = <Result>({ database }: DeliverySettings, work: (tx: Transaction) => Promise<Result>) =>
  database.transaction({ kind: 'system', reason: 'deliver messages' }, work);

// The claim is a lease in a transaction of its own: no transaction is held while a gateway talks, and a message whose
// worker died is tried again, under the same id, once the lease has lapsed and that conversation cannot be going on.
const claim = (settings: DeliverySettings) => {
  const now = settings.now();
  const { name, longestDelivery } = settings.channel;
  const leaseEndsAt = new Date(now.getTime() + longestDelivery);
  return inSystem(settings, (tx) => claimDueMessage(tx, name, now, leaseEndsAt));
};

async function markFailed(
  settings: DeliverySettings,
  message: ClaimedMessage,
  error: unknown,
): Promise<void> {
  const { log, channel } = settings;
  const now = settings.now();
  const failure = channel.failureOf(error);
  const { reason, permanent } = failure;
  const nextAttemptAt = permanent ? undefined : channel.nextAttempt(message.attempts, message.createdAt, now);
  const about = { messageId: message.id, attempts: message.attempts, reason };
  if (nextAttemptAt) {
    await inSystem(settings, (tx) => postpone(tx, message, nextAttemptAt, reason));
    log.warn({ ...about, nextAttemptAt }, 'message not delivered, will be tried again');
  } else {
    await inSystem(settings, (tx) => markGivenUp(tx, message, now, failure));
    log.error(about, 'message given up');
  }
}

const pauseBetweenMarks = 1_000;

// A delivered message whose mark is lost would go out twice, so the mark outlasts a database that is away for a while.
async function markTaken(
  settings: DeliverySettings,
  message: ClaimedMessage,
  stopping: AbortSignal,
): Promise<void> {
  const leaseEnd = settings.now().getTime() + settings.channel.longestDelivery;
  for (;;) {
    try {
      await inSystem(settings, (tx) => markDelivered(tx, message, settings.now()));
      settings.log.info({ messageId: message.id, attempts: message.attempts }, 'message delivered');
      return;
    } catch (error) {
      if (stopping.aborted || settings.now().getTime() >= leaseEnd) throw error;
      await wait(pauseBetweenMarks, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}

/**
 * Delivers the message of its channel that is due longest, and marks what came of it. Gives false when none was due.
 * Rejects when the database is away; `stopping` ends the waiting for it.
 */
export async function deliverNextMessage(
  settings: DeliverySettings,
  stopping: AbortSignal,
): Promise<boolean> {
  const message = await claim(settings);
  if (!message) return false;
  try {
    await settings.channel.deliver(settings.sealer, message);
  } catch (error) {
    await markFailed(settings, message, error);
    return true;
  }
  await markTaken(settings, message, stopping);
  return true;
}
