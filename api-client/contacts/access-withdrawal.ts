import * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';
import { authorisationSchema } from './authorisation.ts';
import { accessRestorableFor } from './restore-access.ts';

/** What a withdrawal took from a contact, kept so that it can be undone. */
export const withdrawnAccessSchema = z.object({
  access: z.enum(['none', 'invited', 'signed-in', 'active']),
  authorisations: z.array(authorisationSchema),
  /** When the invitation that it ended would have lapsed. */
  invitationLapsesAt: z.nullable(z.string()),
});

export type WithdrawnAccess = z.infer<typeof withdrawnAccessSchema>;

/** How a withdrawal is undone: the rights come back in any case. */
export type AccessRestoration =
  | { readonly kind: 'refused'; readonly code: ProblemCode }
  /** Access is again as it was; for somebody who had registered, or never had any. */
  | { readonly kind: 'as-it-was' }
  /** The invitation had lapsed: it stands there as lapsed again. */
  | { readonly kind: 'lapsed-again' }
  /** The invitation was open, but its temporary password is dead: another one is mailed. */
  | { readonly kind: 'invite-again' };

/**
 * Decides how a withdrawal is undone. Takes the contact's newest change of access, where that is a withdrawal. Undoing never
 * gives more than there was: a lapsed invitation stays lapsed. A block holds off the new invitation as it does any other.
 */
export function planRestoration(
  withdrawal: (WithdrawnAccess & { readonly at: Date }) | undefined,
  contact: { readonly blockedAt: unknown },
  now: Date,
): AccessRestoration {
  if (!withdrawal || now.getTime() - withdrawal.at.getTime() > accessRestorableFor)
    return { kind: 'refused', code: 'nothing_to_restore' };
  if (withdrawal.access === 'none' || withdrawal.access === 'active') return { kind: 'as-it-was' };
  const isLapsed = withdrawal.invitationLapsesAt !== null && new Date(withdrawal.invitationLapsesAt) <= now;
  if (isLapsed) return { kind: 'lapsed-again' };
  return contact.blockedAt ? { kind: 'refused', code: 'contact_blocked' } : { kind: 'invite-again' };
}
