import { and, eq, gt, isNull } from 'drizzle-orm';
import { sessionIdlesFor } from '../../api-client/session/session-lifetime.ts';
import { identify, type Transaction } from '../db/database.ts';
import { contactAuthorisations, contacts, sessions } from '../db/schema.ts';
import type { SessionCaller } from '../http/handler.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';

const seenPrecision = 60_000;

/**
 * Finds who is signed in. Takes the value of the session cookie; gives undefined where it opens nothing: unknown, ended,
 * unused for too long, or the contact may no longer sign in for the organisation.
 */
export async function authenticateSession(
  token: string,
  services: Services,
): Promise<SessionCaller | undefined> {
  const tokenHash = hashToken(token);
  const now = services.now();
  return services.database.transaction({ kind: 'account', tokenHash }, async (tx) => {
    const idleSince = new Date(now.getTime() - sessionIdlesFor);
    const [session] = await tx
      .select()
      .from(sessions)
      .where(
        and(
          eq(sessions.tokenHash, tokenHash),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, now),
          gt(sessions.lastSeenAt, idleSince),
        ),
      );
    if (!session) return undefined;
    await identify(tx, session.accountId);
    const authorisations = await authorisationsOf(tx, session.contactId);
    if (!authorisations.includes('sign-in')) return undefined;
    if (now.getTime() - session.lastSeenAt.getTime() > seenPrecision) {
      await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, session.id));
    }
    const { id: sessionId, accountId, organisationId, contactId, signInName } = session;
    return { sessionId, accountId, organisationId, contactId, signInName, authorisations };
  });
}

async function authorisationsOf(tx: Transaction, contactId: string) {
  const rows = await tx
    .select({ authorisation: contactAuthorisations.authorisation })
    .from(contactAuthorisations)
    .innerJoin(contacts, eq(contacts.id, contactAuthorisations.contactId))
    .where(and(eq(contacts.id, contactId), eq(contacts.access, 'active'), isNull(contacts.blockedAt)));
  return rows.map(({ authorisation }) => authorisation);
}
