import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database, Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { openContent } from './message-content.ts';
import {
  type ClaimedMessage,
  claimDueEmail,
  markDelivered,
  markGivenUp,
  postpone,
} from './message-queries.ts';
import { nextAttempt } from './retry-schedule.ts';
import { longestConversation, type MailTransport } from './smtp-transport.ts';

/** What delivering works with. */
export interface DeliverySettings {
  readonly database: Pick<Database, 'transaction'>;
  readonly sealer: Sealer;
  readonly transport: MailTransport;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
}

const inSystem = <Result>({ database }: DeliverySettings, work: (tx: Transaction) => Promise<Result>) =>
  database.transaction({ kind: 'system', reason: 'deliver messages' }, work);

// The claim is a lease in a transaction of its own: no transaction is held while SMTP talks, and a message whose worker
// died is tried again, with the same Message-ID, once the lease has lapsed and that conversation cannot be going on.
const claim = (settings: DeliverySettings) => {
  const now = settings.now();
  const leaseEndsAt = new Date(now.getTime() + longestConversation);
  return inSystem(settings, (tx) => claimDueEmail(tx, now, leaseEndsAt));
};

async function markFailed(
  settings: DeliverySettings,
  message: ClaimedMessage,
  error: unknown,
): Promise<void> {
  const { log } = settings;
  const now = settings.now();
  const { reason, permanent } = deliveryFailure(error);
  const nextAttemptAt = permanent ? undefined : nextAttempt(message.attempts, message.createdAt, now);
  const about = { messageId: message.id, attempts: message.attempts, reason };
  if (nextAttemptAt) {
    await inSystem(settings, (tx) => postpone(tx, message, nextAttemptAt, reason));
    log.warn({ ...about, nextAttemptAt }, 'message not delivered, will be tried again');
  } else {
    await inSystem(settings, (tx) => markGivenUp(tx, message, now, reason));
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
  const leaseEnd = settings.now().getTime() + longestConversation;
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
 * Delivers the e-mail that is due longest, and marks what came of it. Gives false when none was due.
 * Rejects when the database is away; `stopping` ends the waiting for it.
 */
export async function deliverNextMessage(
  settings: DeliverySettings,
  stopping: AbortSignal,
): Promise<boolean> {
  const message = await claim(settings);
  if (!message) return false;
  try {
    const content = openContent(settings.sealer, message.id, message.contentEncrypted);
    await settings.transport.deliver({ id: message.id, to: message.recipient, content });
  } catch (error) {
    await markFailed(settings, message, error);
    return true;
  }
  await markTaken(settings, message, stopping);
  return true;
}
