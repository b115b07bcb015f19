import { sessionIdlesFor, sessionLastsFor } from '../../api-client/session/session-lifetime.ts';
import type { SessionCaller } from '../http/handler.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';
import { type OpenSession, openSession } from './session-queries.ts';

const seenPrecision = 60_000;

/**
 * Finds who is signed in. Takes the value of the session cookie; gives undefined where it opens nothing: unknown, ended,
 * unused for too long, or the contact may no longer sign in for the organisation. What was read in the last seconds is not
 * read again unless something changed (docs/decisions/0015-sessions-are-remembered.md).
 */
export async function authenticateSession(
  token: string,
  { database, sessionCache, now }: Services,
): Promise<SessionCaller | undefined> {
  const at = now();
  const tokenHash = hashToken(token);
  const recalled = sessionCache.recall(tokenHash, at);
  if (recalled) return recalled;
  const keep = sessionCache.beginReading();
  const opened = await openSession(database, tokenHash, {
    at,
    idleSince: new Date(at.getTime() - sessionIdlesFor),
    seenBefore: new Date(at.getTime() - seenPrecision),
    begunSince: new Date(at.getTime() - sessionLastsFor),
  });
  if (!opened) return undefined;
  const caller = callerOf(opened);
  keep(tokenHash, caller, { at, expiresAt: opened.session_expires_at });
  return caller;
}

const callerOf = (opened: OpenSession): SessionCaller => ({
  sessionId: opened.session_id,
  accountId: opened.account_id,
  organisationId: opened.organisation_id,
  contactId: opened.contact_id,
  signInName: opened.sign_in_name,
  authorisations: opened.authorisations,
  shown: {
    language: opened.language,
    contactName: opened.contact_name,
    organisationName: opened.organisation_name,
    hasOtherOrganisations: opened.has_other_organisations,
    brand: opened.brand,
  },
});
