import { and, eq, isNull } from 'drizzle-orm';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { callWithin, type Transaction } from '../db/database.ts';
import {
  activations,
  approvalRequests,
  authenticationMethods,
  devices,
  knownBrowsers,
  methodResets,
  sessions,
  signIns,
} from '../db/schema.ts';
import { announce } from '../live/changes.ts';

/**
 * Whether an account of a contact is of the transaction's organisation and of no other. Keeps others from making it a contact of
 * theirs until the transaction ends.
 */
export async function isOfThisOrganisationAlone(tx: Transaction, accountId: string): Promise<boolean> {
  const name = 'app_is_of_this_organisation_alone';
  const [row] = await callWithin<{ [name]: boolean }>(tx, name, [accountId]);
  return row?.[name] ?? false;
}

/**
 * Takes away, in the account's context, whatever proves the person besides the password: methods with their phones, what was
 * being registered, sessions, sign-ins under way and known browsers. What a browser is trusted for goes with the methods. Gives
 * the kinds of the methods, and whether they had been reset before.
 */
export async function takeMethodsAway(
  tx: Transaction,
  accountId: string,
  now: Date,
): Promise<{ kinds: MethodKind[]; sessionsEnded: number; wasReset: boolean }> {
  await tx
    .update(signIns)
    .set({ endedAt: now })
    .where(and(eq(signIns.accountId, accountId), isNull(signIns.endedAt)));
  await tx
    .update(approvalRequests)
    .set({ endedAt: now, outcome: 'cancelled', numberEncrypted: null })
    .where(and(eq(approvalRequests.accountId, accountId), isNull(approvalRequests.endedAt)));
  await tx
    .update(activations)
    .set({ endedAt: now, endedAs: 'cancelled' })
    .where(and(eq(activations.accountId, accountId), isNull(activations.endedAt)));
  await tx.delete(devices).where(eq(devices.accountId, accountId));
  const removed = await tx
    .delete(authenticationMethods)
    .where(eq(authenticationMethods.accountId, accountId))
    .returning({ kind: authenticationMethods.kind });
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));
  await tx.delete(knownBrowsers).where(eq(knownBrowsers.accountId, accountId));
  const before = await tx.delete(methodResets).where(eq(methodResets.accountId, accountId));
  await announce(tx, `account:${accountId}`);
  return {
    kinds: removed.map(({ kind }) => kind),
    sessionsEnded: ended.rowCount ?? 0,
    wasReset: (before.rowCount ?? 0) > 0,
  };
}

/** Keeps that the methods of an account were reset; the reset before is gone. */
export async function writeReset(
  tx: Transaction,
  reset: Pick<typeof methodResets.$inferInsert, 'accountId' | 'codeHash' | 'createdAt' | 'expiresAt'>,
): Promise<void> {
  await tx.insert(methodResets).values(reset);
}
