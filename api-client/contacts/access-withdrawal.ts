import * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';
import { authorisationSchema } from './authorisation.ts';
import { type GivenRight, givenRightSchema, inOrderOfRights } from './given-right.ts';
import { accessRestorableFor } from './restore-access.ts';
import { isBlocked } from './right-term.ts';

/** What a withdrawal took from a contact, kept so that it can be undone. */
export const withdrawnAccessSchema = z.object({
  access: z.enum(['none', 'invited', 'signed-in', 'active']),
  authorisations: z.array(authorisationSchema),
  /** All that was given, with its dates; of withdrawals before there were dates: nothing besides the authorisations. */
  rights: z._default(z.array(givenRightSchema), []),
  /** When the invitation that it ended would have lapsed. */
  invitationLapsesAt: z.nullable(z.string()),
  /** When their access had been decided on before; older withdrawals do not say. */
  accessDecidedAt: z.catch(z.nullable(z.string()), null),
  /** When an invitation that was put off would have gone out. */
  plannedFor: z._default(z.nullable(z.string()), null),
});

export type WithdrawnAccess = z.infer<typeof withdrawnAccessSchema>;

/** The rights that a contact has once a withdrawal is undone: what it took, with the dates as they were, and what was given since. */
export function rightsRestored(
  contact: { readonly rights: readonly GivenRight[] },
  withdrawn: Pick<WithdrawnAccess, 'authorisations' | 'rights'>,
): GivenRight[] {
  const named = withdrawn.authorisations.map((right) => ({ right, startsAt: null, endsAt: null }));
  const all = [...contact.rights, ...withdrawn.rights, ...named];
  return inOrderOfRights(
    all.filter(({ right }, index) => all.findIndex((one) => one.right === right) === index),
  );
}

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
  contact: { readonly blockedAt: Date | null },
  now: Date,
): AccessRestoration {
  if (!withdrawal || now.getTime() - withdrawal.at.getTime() > accessRestorableFor)
    return { kind: 'refused', code: 'nothing_to_restore' };
  if (withdrawal.access === 'none' || withdrawal.access === 'active') return { kind: 'as-it-was' };
  const isLapsed = withdrawal.invitationLapsesAt !== null && new Date(withdrawal.invitationLapsesAt) <= now;
  if (isLapsed) return { kind: 'lapsed-again' };
  return isBlocked(contact, now) ? { kind: 'refused', code: 'contact_blocked' } : { kind: 'invite-again' };
}
