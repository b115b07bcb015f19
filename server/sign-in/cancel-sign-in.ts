import type { Operations } from '../../api-client/operations.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import { identify } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { lockSignIn, updateSignIn } from './sign-in-queries.ts';

/** Gives the sign-in up. Repeating it, or doing it too late, is no error. */
export const cancelSignIn: Handler<Operations['cancelSignIn']> = async ({ caller, cookies, services }) => {
  const { tokenHash } = caller;
  await services.database.transaction({ kind: 'account', tokenHash }, async (tx) => {
    const row = await lockSignIn(tx, tokenHash);
    if (!row || row.endedAt) return;
    const now = services.now();
    await updateSignIn(tx, row.id, { endedAt: now });
    if (row.accountId) await identify(tx, row.accountId);
    await withdrawApproval(tx, row, now);
  });
  cookies.clear('sign-in');
  return undefined;
};
