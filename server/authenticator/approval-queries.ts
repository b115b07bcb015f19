import { and, count, desc, eq, gt, inArray, isNull, lte, max, or, sql } from 'drizzle-orm';
import type { ApprovalOutcome } from '../../api-client/authenticator/approval.ts';
import { failuresCountFor } from '../../api-client/authenticator/approval-rules.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { approvalRequests, signIns } from '../db/schema.ts';
import type { DeviceRow } from './device-queries.ts';

export type ApprovalRow = typeof approvalRequests.$inferSelect;

/** Binds a request's sealed number to its row. */
export const numberBinding = (requestId: string): string => `approval:${requestId}`;

const isOpen = isNull(approvalRequests.endedAt);
const wiped = { numberEncrypted: null } as const;

/** Ends a request: its number is wiped. */
export async function endApproval(
  tx: Transaction,
  id: string,
  outcome: ApprovalOutcome,
  now: Date,
): Promise<void> {
  await tx
    .update(approvalRequests)
    .set({ ...wiped, outcome, endedAt: now })
    .where(eq(approvalRequests.id, id));
}

/** Notes which requests of an account have lapsed by now: at the moment at which they did. */
export async function endLapsedApprovals(tx: Transaction, accountId: string, now: Date): Promise<void> {
  await tx
    .update(approvalRequests)
    .set({ ...wiped, outcome: 'lapsed', endedAt: sql`${approvalRequests.expiresAt}` })
    .where(and(eq(approvalRequests.accountId, accountId), isOpen, lte(approvalRequests.expiresAt, now)));
}

/** Withdraws the open request of a sign-in; false where there is none. */
export async function endOpenApproval(tx: Transaction, signInId: string, now: Date): Promise<boolean> {
  const ended = await cancelOpen(tx, { signInId, now });
  return ended.length > 0;
}

const cancelOpen = prepared((tx) =>
  tx
    .update(approvalRequests)
    .set({
      ...wiped,
      outcome: 'cancelled',
      endedAt: sql`${sql.param(sql.placeholder('now'), approvalRequests.endedAt)}`,
    })
    .where(and(eq(approvalRequests.signInId, sql.placeholder('signInId')), isOpen))
    .returning({ id: approvalRequests.id }),
);

/** The open request of an account: there is one at most. */
export async function findOpenApproval(tx: Transaction, accountId: string): Promise<ApprovalRow | undefined> {
  const [row] = await tx
    .select()
    .from(approvalRequests)
    .where(and(eq(approvalRequests.accountId, accountId), isOpen));
  return row;
}

/** The latest request of a sign-in; or the latest that tries a phone out, or (null) that is for signing in. */
export async function latestApproval(
  tx: Transaction,
  signInId: string,
  triedDeviceId?: string | null,
): Promise<ApprovalRow | undefined> {
  const ofPurpose =
    triedDeviceId === null
      ? eq(approvalRequests.purpose, 'sign-in')
      : triedDeviceId && eq(approvalRequests.deviceId, triedDeviceId);
  const [row] = await tx
    .select()
    .from(approvalRequests)
    .where(and(eq(approvalRequests.signInId, signInId), ofPurpose || undefined))
    .orderBy(desc(approvalRequests.createdAt), desc(approvalRequests.id))
    .limit(1);
  return row;
}

/** How many requests were sent in a sign-in. */
export async function countApprovals(tx: Transaction, signInId: string): Promise<number> {
  const [row] = await tx
    .select({ sent: count() })
    .from(approvalRequests)
    .where(eq(approvalRequests.signInId, signInId));
  return row?.sent ?? 0;
}

/** Writes a request. False where the account has an open one: the database allows one only. */
export async function insertApproval(
  tx: Transaction,
  row: typeof approvalRequests.$inferInsert,
): Promise<boolean> {
  const written = await tx.insert(approvalRequests).values(row).onConflictDoNothing().returning({
    id: approvalRequests.id,
  });
  return written.length > 0;
}

const failed = ['denied', 'wrong-number', 'lapsed', 'reported'] as const;

/** The requests from browsers that the account had not used before which came to nothing, since one from such a browser was approved. */
export async function countFailures(
  tx: Transaction,
  accountId: string,
  now: Date,
): Promise<{ count: number; lastAt: Date | null }> {
  const fromStrangers = and(
    eq(approvalRequests.accountId, accountId),
    eq(approvalRequests.purpose, 'sign-in'),
    eq(approvalRequests.fromKnownBrowser, false),
    gt(approvalRequests.createdAt, new Date(now.getTime() - failuresCountFor)),
  );
  const [approved] = await tx
    .select({ at: max(approvalRequests.createdAt) })
    .from(approvalRequests)
    .where(and(fromStrangers, eq(approvalRequests.outcome, 'approved')));
  const [row] = await tx
    .select({ count: count(), lastAt: max(approvalRequests.endedAt) })
    .from(approvalRequests)
    .where(
      and(
        fromStrangers,
        inArray(approvalRequests.outcome, [...failed]),
        approved?.at ? gt(approvalRequests.createdAt, approved.at) : undefined,
      ),
    );
  return { count: row?.count ?? 0, lastAt: row?.lastAt ?? null };
}

/** The requests that a phone may answer: its own try-out, and sign-ins once it was tried out. */
const answerableBy = ({ id, methodId }: DeviceRow) =>
  methodId
    ? or(eq(approvalRequests.purpose, 'sign-in'), eq(approvalRequests.deviceId, id))
    : eq(approvalRequests.deviceId, id);

/** A request that the phone may answer, ended or not. */
export async function findApprovalFor(
  tx: Transaction,
  device: DeviceRow,
  id: string,
): Promise<ApprovalRow | undefined> {
  const [row] = await tx
    .select()
    .from(approvalRequests)
    .where(and(eq(approvalRequests.id, id), answerableBy(device)));
  return row;
}

/** The same, locked. */
export async function lockApproval(tx: Transaction, id: string): Promise<ApprovalRow | undefined> {
  const [row] = await tx.select().from(approvalRequests).where(eq(approvalRequests.id, id)).for('update');
  return row;
}

/** The open requests that the phone may answer, of sign-ins that are under way. */
export async function listOpenApprovals(
  tx: Transaction,
  device: DeviceRow,
  now: Date,
): Promise<ApprovalRow[]> {
  const rows = await tx
    .select({ request: approvalRequests })
    .from(approvalRequests)
    .innerJoin(signIns, eq(signIns.id, approvalRequests.signInId))
    .where(
      and(
        eq(approvalRequests.accountId, device.accountId),
        isOpen,
        gt(approvalRequests.expiresAt, now),
        isNull(signIns.endedAt),
        gt(signIns.expiresAt, now),
        answerableBy(device),
      ),
    );
  return rows.map(({ request }) => request);
}
