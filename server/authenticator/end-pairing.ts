import type { Transaction } from '../db/database.ts';
import { endActivation } from './activation-queries.ts';
import { endOpenApproval } from './approval-queries.ts';
import { removePendingDevice } from './device-queries.ts';

/** Everything that began with the activation before is dead: the code, the phone that it paired, its try-out. */
export async function endPairing(
  tx: Transaction,
  signInId: string,
  endedAs: 'replaced' | 'cancelled',
  now: Date,
): Promise<void> {
  await endActivation(tx, signInId, endedAs, now);
  await endOpenApproval(tx, signInId, now);
  await removePendingDevice(tx, signInId);
}
