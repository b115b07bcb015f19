import { sessionIdlesFor } from '../../api-client/session/session-lifetime.ts';
import type { SessionCaller } from '../http/handler.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';
import { openSession } from './session-queries.ts';

const seenPrecision = 60_000;

/**
 * Finds who is signed in. Takes the value of the session cookie; gives undefined where it opens nothing: unknown, ended,
 * unused for too long, or the contact may no longer sign in for the organisation.
 */
export async function authenticateSession(
  token: string,
  { database, now }: Services,
): Promise<SessionCaller | undefined> {
  const at = now();
  const opened = await openSession(database, hashToken(token), {
    at,
    idleSince: new Date(at.getTime() - sessionIdlesFor),
    seenBefore: new Date(at.getTime() - seenPrecision),
  });
  return (
    opened && {
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
    }
  );
}
