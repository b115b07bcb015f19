import type { ProblemCode } from '../problems.ts';
import type { StoredAccess } from './access-state.ts';
import { type GivenRight, givenOf } from './given-right.ts';
import { isBlocked, termStateOf } from './right-term.ts';

/** An invitation, and the temporary password in it, lasts 72 hours (G0.2, G0.3), in milliseconds. */
export const invitationLasts = 72 * 60 * 60 * 1000;

/** Why the system reminds somebody of an invitation, and why it sends one that was put off, as the history keeps it. */
export const reminderReason = 'an invitation lapses soon';
export const plannedInvitationReason = 'an invitation that was planned is due';

/**
 * Why a contact cannot be given access or be invited again; null where they can. An invitation to what has not begun yet, or is over,
 * would lead nowhere.
 */
export function refusalToInvite(
  contact: {
    readonly access: StoredAccess;
    readonly blockedAt: Date | null;
    readonly rights: readonly GivenRight[];
  },
  now: Date,
): ProblemCode | null {
  if (isBlocked(contact, now)) return 'contact_blocked';
  const signIn = givenOf(contact.rights, 'sign-in');
  if (signIn && termStateOf(signIn, now) !== 'current') return 'sign_in_not_current';
  return contact.access === 'active' ? 'contact_active' : null;
}
