import { sessionIdlesFor } from '../session/session-lifetime.ts';
import type { MockSessionCaller } from './mock-handler.ts';
import type { Model } from './model/model.ts';

const after = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

/** Finds who is signed in with this cookie; undefined where it opens nothing, or nothing any more. */
export function authenticate(model: Model, token: string, now: Date): MockSessionCaller | undefined {
  const session = model.sessions.find((each) => each.token === token && !each.endedAt);
  if (!session || session.expiresAt <= now || after(session.lastSeenAt, sessionIdlesFor) <= now)
    return undefined;
  const contact = model.contacts.find(({ id }) => id === session.contactId);
  const isIn = contact?.access === 'active' && !contact.blockedAt;
  if (!isIn || !contact.authorisations.includes('sign-in')) return undefined;
  if (after(session.lastSeenAt, 60_000) < now) session.lastSeenAt = now;
  const { id: sessionId, accountId, organisationId, contactId, signInName } = session;
  return {
    sessionId,
    accountId,
    organisationId,
    contactId,
    signInName,
    authorisations: [...contact.authorisations],
  };
}
