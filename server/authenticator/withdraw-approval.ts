import type { Transaction } from '../db/database.ts';
import { announce } from '../live/changes.ts';
import { endOpenApproval } from './approval-queries.ts';

/** Takes the open request of a sign-in back from the phones, where there is one: the person went another way. */
export async function withdrawApproval(
  tx: Transaction,
  { id, accountId }: { readonly id: string; readonly accountId: string | null },
  now: Date,
): Promise<void> {
  if (accountId && (await endOpenApproval(tx, id, now))) await announce(tx, `account:${accountId}`);
}
