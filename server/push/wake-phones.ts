import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { approvalLastsFor } from '../../api-client/authenticator/approval-rules.ts';
import type { Transaction } from '../db/database.ts';
import { pushMessages, pushSubscriptions } from '../db/schema.ts';
import { announce } from '../live/changes.ts';

/** Has the worker wake those of the phones that can be woken, in the transaction of what they are woken for. */
export async function wakePhones(
  tx: Transaction,
  phones: readonly { readonly id: string }[],
  now: Date,
): Promise<void> {
  const ids = phones.map(({ id }) => id);
  if (ids.length === 0) return;
  const subscribed = await tx
    .select({ deviceId: pushSubscriptions.deviceId, accountId: pushSubscriptions.accountId })
    .from(pushSubscriptions)
    .where(inArray(pushSubscriptions.deviceId, ids));
  if (subscribed.length === 0) return;
  const expiresAt = new Date(now.getTime() + approvalLastsFor);
  await tx
    .insert(pushMessages)
    .values(
      subscribed.map((each) => ({ id: uuidv7(), ...each, createdAt: now, nextAttemptAt: now, expiresAt })),
    );
  await announce(tx, 'push');
}
