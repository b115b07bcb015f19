import type { FastifyBaseLogger } from 'fastify';
import webPush from 'web-push';
import type { Database, Transaction } from '../db/database.ts';
import type { Sealer } from '../secrets/encryption.ts';
import {
  type ClaimedPush,
  claimDuePush,
  dropLatePushes,
  dropPush,
  dropSubscription,
  postponePush,
} from './push-queries.ts';
import type { PushTransport } from './push-transport.ts';
import { openSubscription } from './sealed-subscription.ts';
import type { VapidKeys } from './vapid-keys.ts';

/** What waking phones works with. */
export interface PushSettings {
  readonly database: Pick<Database, 'transaction'>;
  readonly sealer: Sealer;
  readonly vapid: VapidKeys;
  /** Whom a push service may write to about this server: a `mailto:` address (RFC 8292 §2.1). */
  readonly contact: string;
  readonly transport: PushTransport;
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>;
  readonly now: () => Date;
}

/** All that a push message says: there is something to look at. The phone reads it from the server. */
const payload = JSON.stringify({ type: 'approval' });

const lease = 15_000;
const firstRetry = 2_000;

/** Answers that say that a subscription is gone for good (RFC 8030 §7.3). */
const gone = new Set([404, 410]);

const inSystem = <Result>({ database }: PushSettings, work: (tx: Transaction) => Promise<Result>) =>
  database.transaction({ kind: 'system', reason: 'wake phones' }, work);

function requestFor({ sealer, vapid, contact, now }: PushSettings, push: ClaimedPush) {
  const subscription = openSubscription(sealer, push.deviceId, push.subscriptionEncrypted);
  const TTL = Math.max(1, Math.ceil((push.expiresAt.getTime() - now().getTime()) / 1000));
  const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, payload, {
    vapidDetails: { subject: contact, ...vapid },
    TTL,
    urgency: 'high',
    topic: 'approval',
    contentEncoding: 'aes128gcm',
  });
  return { endpoint, headers: headers as Record<string, string | number>, body: body as Buffer };
}

async function conclude(settings: PushSettings, push: ClaimedPush, status: number | Error): Promise<void> {
  const isTaken = typeof status === 'number' && status >= 200 && status < 300;
  if (isTaken) return inSystem(settings, (tx) => dropPush(tx, push));
  if (typeof status === 'number' && gone.has(status))
    return inSystem(settings, (tx) => dropSubscription(tx, push));
  const about = { deviceId: push.deviceId, attempts: push.attempts };
  settings.log.warn(
    { ...about, reason: status instanceof Error ? status.message : status },
    'phone not woken',
  );
  const nextAttemptAt = new Date(settings.now().getTime() + firstRetry * 2 ** (push.attempts - 1));
  return inSystem(settings, (tx) => postponePush(tx, push, nextAttemptAt));
}

/** Wakes the phone that is due longest, and marks what came of it. Gives false when none was due. Rejects when the database is away. */
export async function deliverNextPush(settings: PushSettings): Promise<boolean> {
  const now = settings.now();
  const push = await inSystem(settings, async (tx) => {
    await dropLatePushes(tx, now);
    return claimDuePush(tx, now, new Date(now.getTime() + lease));
  });
  if (!push) return false;
  const status = await Promise.resolve()
    .then(() => settings.transport(requestFor(settings, push)))
    .catch((error: unknown) => (error instanceof Error ? error : new Error('unknown')));
  await conclude(settings, push, status);
  return true;
}
