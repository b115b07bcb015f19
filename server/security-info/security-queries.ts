import { and, desc, eq, gt, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import {
  accounts,
  authenticationMethods,
  devices,
  organisations,
  passwords,
  sessions,
} from '../db/schema.ts';

/** The methods of an account, in the order in which they were registered, without their secrets. */
export const methodsOfAccount = (tx: Transaction, accountId: string) =>
  tx
    .select({
      id: authenticationMethods.id,
      kind: authenticationMethods.kind,
      name: authenticationMethods.name,
      registeredAt: authenticationMethods.createdAt,
      lastUsedAt: authenticationMethods.lastUsedAt,
      defaultId: accounts.defaultMethodId,
      lastSeenAt: devices.lastSeenAt,
    })
    .from(authenticationMethods)
    .innerJoin(accounts, eq(accounts.id, authenticationMethods.accountId))
    .leftJoin(devices, eq(devices.methodId, authenticationMethods.id))
    .where(eq(authenticationMethods.accountId, accountId))
    .orderBy(authenticationMethods.createdAt, authenticationMethods.id);

/** When the account's password was set, and when it has to be replaced; undefined where there is none. */
export async function passwordOfAccount(tx: Transaction, accountId: string) {
  const [row] = await tx
    .select({ changedAt: passwords.setAt, expiresAt: passwords.expiresAt })
    .from(passwords)
    .where(eq(passwords.accountId, accountId));
  return row;
}

const selectSessions = (tx: Transaction) =>
  tx
    .select({
      id: sessions.id,
      at: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      userAgent: sessions.userAgent,
      organisation: organisations.name,
    })
    .from(sessions)
    .innerJoin(organisations, eq(organisations.id, sessions.organisationId));

/** The session of the account that began before this one, ended or not; undefined where this is the first. */
export async function sessionBefore(tx: Transaction, accountId: string, sessionId: string) {
  const [current] = await selectSessions(tx).where(eq(sessions.id, sessionId));
  if (!current) return undefined;
  const [before] = await selectSessions(tx)
    .where(
      and(eq(sessions.accountId, accountId), ne(sessions.id, sessionId), lte(sessions.createdAt, current.at)),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(1);
  return before;
}

/** The sessions of the account that are open besides this one, last used first. */
export const otherOpenSessions = (
  tx: Transaction,
  { accountId, sessionId }: { accountId: string; sessionId: string },
  { now, idleSince, begunSince }: Record<'now' | 'idleSince' | 'begunSince', Date>,
) =>
  selectSessions(tx)
    .where(
      and(
        eq(sessions.accountId, accountId),
        ne(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        or(
          and(gt(sessions.lastSeenAt, idleSince), gt(sessions.createdAt, begunSince)),
          sql`app_session_lasts_until(${sessions.deviceId}, ${sessions.organisationId}) > ${sql.param(now, sessions.expiresAt)}`,
        ),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id));
