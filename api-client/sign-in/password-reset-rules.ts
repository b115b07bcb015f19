import { isOpen, type MembershipRecord, type PasswordRecord } from './sign-in-facts.ts';

/** Why somebody who forgot their password is mailed no link, and whom to ask instead. */
export type ResetRefusal = 'never-activated' | 'no-access';

/**
 * Says why an account gets no link to choose a new password; null where it gets one. A temporary password is not reset but
 * mailed anew, by who invites (G0.3); and a link would lead nowhere while no organisation lets the person in.
 */
export function refusalOfReset(
  account: {
    readonly activatedAt: Date | null;
    readonly password: Pick<PasswordRecord, 'kind'> | undefined;
    readonly memberships: readonly MembershipRecord[];
  },
  now: Date,
): ResetRefusal | null {
  if (!account.activatedAt || account.password?.kind !== 'own') return 'never-activated';
  return account.memberships.some((membership) => isOpen(membership, now)) ? null : 'no-access';
}

/** What is recorded of a link. */
export interface ResetLinkRecord {
  readonly id: string;
  readonly expiresAt: Date;
  /** Followed, or the password was changed without it. */
  readonly endedAt: Date | null;
}

/** Whether a link works: not used, not lapsed, and none was mailed after it. `newestId`: of the links that have not ended. */
export const isLinkAlive = (link: ResetLinkRecord, newestId: string | undefined, now: Date): boolean =>
  link.endedAt === null && link.expiresAt > now && link.id === newestId;
