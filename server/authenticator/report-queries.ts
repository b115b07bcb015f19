import { and, eq, gte, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { authenticationMethods, knownBrowsers, sessions } from '../db/schema.ts';
import type { DeviceRow } from './device-queries.ts';

/** Ends the sessions that came out of a sign-in, and gives for whom each was. */
export const endSessionsOfSignIn = (tx: Transaction, signInId: string, now: Date) =>
  tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.signInId, signInId), isNull(sessions.endedAt)))
    .returning({ organisationId: sessions.organisationId, contactId: sessions.contactId });

/** Forgets the browsers that an account has used only since then. */
export async function forgetBrowsersSince(tx: Transaction, accountId: string, since: Date): Promise<void> {
  await tx
    .delete(knownBrowsers)
    .where(and(eq(knownBrowsers.accountId, accountId), gte(knownBrowsers.firstUsedAt, since)));
}

/** Removes the methods that were registered since then, but the one that says so, and gives their kinds. */
export const removeMethodsSince = (
  tx: Transaction,
  { accountId, methodId }: Pick<DeviceRow, 'accountId' | 'methodId'>,
  since: Date,
) =>
  tx
    .delete(authenticationMethods)
    .where(
      and(
        eq(authenticationMethods.accountId, accountId),
        gte(authenticationMethods.createdAt, since),
        methodId ? ne(authenticationMethods.id, methodId) : undefined,
      ),
    )
    .returning({ kind: authenticationMethods.kind });
