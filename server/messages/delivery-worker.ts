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

interface DeliveryWorkerSettings {
  readonly database: Pick<Database, 'transaction'>;
  readonly sealer: Sealer;
  readonly transport: MailTransport;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
  readonly now: () => Date;
}

export interface DeliveryWorker {
  /** Ends the worker once the delivery under way is done and marked. */
  stop(): Promise<void>;
  /** Looks for due messages at once. */
  wake(): void;
}

const pollInterval = 2_000;

/**
 * Starts delivering the e-mail of the outbox, one message at a time; any number of instances may run beside each other.
 * Tries again by `nextAttempt`; wipes the content once a message is delivered or given up. A database or a gateway that is
 * away is waited for.
 */
export function startDeliveryWorker({
  database,
  sealer,
  transport,
  log,
  now,
}: DeliveryWorkerSettings): DeliveryWorker {
  const stopping = new AbortController();
  let interruptPause = new AbortController();
  let woken = false;

  const inSystem = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    database.transaction({ kind: 'system', reason: 'deliver messages' }, work);

  const pause = async () => {
    if (!woken) {
      await wait(pollInterval, undefined, { signal: interruptPause.signal }).catch(() => undefined);
    }
    interruptPause = new AbortController();
    woken = false;
  };

  // The claim is a lease in a transaction of its own: no transaction is held while SMTP talks, and a message whose worker
  // died is tried again, with the same Message-ID, once the lease has lapsed and that conversation cannot be going on.
  const claim = () => {
    const claimedAt = now();
    const leaseEndsAt = new Date(claimedAt.getTime() + longestConversation);
    return inSystem((tx) => claimDueEmail(tx, claimedAt, leaseEndsAt));
  };

  const markFailed = async (message: ClaimedMessage, error: unknown) => {
    const { reason, permanent } = deliveryFailure(error);
    const again = permanent ? undefined : nextAttempt(message.attempts, message.createdAt, now());
    const about = { messageId: message.id, attempts: message.attempts, reason };
    if (again) {
      await inSystem((tx) => postpone(tx, message, again, reason));
      log.warn({ ...about, nextAttemptAt: again }, 'message not delivered, will be tried again');
    } else {
      await inSystem((tx) => markGivenUp(tx, message, now(), reason));
      log.error(about, 'message given up');
    }
  };

  // A delivered message whose mark is lost would go out twice: the mark outlasts a database that is away for a while.
  const markDone = async (message: ClaimedMessage) => {
    const leaseEnd = now().getTime() + longestConversation;
    for (;;) {
      try {
        await inSystem((tx) => markDelivered(tx, message, now()));
        log.info({ messageId: message.id, attempts: message.attempts }, 'message delivered');
        return;
      } catch (error) {
        if (stopping.signal.aborted || now().getTime() >= leaseEnd) throw error;
        await wait(pollInterval, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };

  const deliverNext = async (): Promise<'delivered' | 'none due'> => {
    const message = await claim();
    if (!message) return 'none due';
    try {
      const content = openContent(sealer, message.id, message.contentEncrypted);
      await transport.deliver({ id: message.id, to: message.recipient, content });
    } catch (error) {
      await markFailed(message, error);
      return 'delivered';
    }
    await markDone(message);
    return 'delivered';
  };

  const work = async () => {
    while (!stopping.signal.aborted) {
      try {
        if ((await deliverNext()) === 'none due') await pause();
      } catch (error) {
        log.error({ err: error }, 'the outbox cannot be worked on');
        await pause();
      }
    }
  };

  const finished = work();
  const wake = () => {
    woken = true;
    interruptPause.abort();
  };
  return {
    wake,
    async stop() {
      stopping.abort();
      wake();
      await finished;
      transport.close();
    },
  };
}
