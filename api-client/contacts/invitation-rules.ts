import type { ProblemCode } from '../problems.ts';
import type { StoredAccess } from './access-state.ts';

/** An invitation, and the temporary password in it, lasts 72 hours (G0.2, G0.3), in milliseconds. */
export const invitationLasts = 72 * 60 * 60 * 1000;

/** Why a contact cannot be given access or be invited again; null where they can. */
export function refusalToInvite(contact: {
  readonly access: StoredAccess;
  readonly blockedAt: unknown;
}): ProblemCode | null {
  if (contact.blockedAt) return 'contact_blocked';
  return contact.access === 'active' ? 'contact_active' : null;
}
