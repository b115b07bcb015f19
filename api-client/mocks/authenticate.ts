import { currentAuthorisations } from '../contacts/given-right.ts';
import { isBlocked } from '../contacts/right-term.ts';
import { sessionIdlesFor, sessionLastsFor } from '../session/session-lifetime.ts';
import type { MockSessionCaller } from './mock-handler.ts';
import type { Model } from './model/model.ts';
import { sessionLastsUntil } from './sign-in/remembered-devices.ts';

const after = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

/** Whether a session has not lasted or been unused for too long, by what the browser remembers or else as an ordinary one. */
export function isWithinItsTime(model: Model, session: Model['sessions'][number], now: Date): boolean {
  const { createdAt, lastSeenAt, expiresAt } = session;
  const lastsUntil = sessionLastsUntil(model, session);
  const isUsed = after(lastSeenAt, sessionIdlesFor) > now && after(createdAt, sessionLastsFor) > now;
  return expiresAt > now && (isUsed || (lastsUntil !== null && lastsUntil > now));
}

/** Finds who is signed in with this cookie; undefined where it opens nothing, or nothing any more. */
export function authenticate(model: Model, token: string, now: Date): MockSessionCaller | undefined {
  const session = model.sessions.find((each) => each.token === token && !each.endedAt);
  if (!session || !isWithinItsTime(model, session, now)) return undefined;
  const contact = model.contacts.find(({ id }) => id === session.contactId);
  const isIn = contact?.access === 'active' && !isBlocked(contact, now);
  const authorisations = isIn ? currentAuthorisations(contact.rights, now) : [];
  if (!authorisations.includes('sign-in')) {
    session.endedAt = now;
    return undefined;
  }
  if (after(session.lastSeenAt, 60_000) < now) session.lastSeenAt = now;
  const { id: sessionId, accountId, organisationId, contactId, signInName } = session;
  return {
    sessionId,
    accountId,
    organisationId,
    contactId,
    signInName,
    authorisations,
  };
}
