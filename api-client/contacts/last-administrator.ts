import type { StoredAccess } from './access-state.ts';
import type { Authorisation } from './authorisation.ts';
import { type GivenRight, givenOf } from './given-right.ts';
import { type Term, termStateOf } from './right-term.ts';

/** What somebody needs to manage an organisation's contacts: the right to, and to sign in. */
export const administratorAuthorisations = [
  'sign-in',
  'manage-contacts',
] as const satisfies readonly Authorisation[];

interface Administering {
  readonly access: StoredAccess;
  readonly blockedAt: Date | string | null;
  readonly rights: readonly GivenRight[];
}

const times = (moments: readonly (Date | string | null)[]) =>
  moments.flatMap((at) => (at === null ? [] : new Date(at).getTime()));

/** From when until when a contact can manage the organisation's contacts: registered, not blocked, with both rights. Null: never. */
export function administrationOf({ access, blockedAt, rights }: Administering): Term | null {
  const given = administratorAuthorisations.map((right) => givenOf(rights, right));
  if (access !== 'active' || given.some((each) => each === undefined)) return null;
  const starts = times(given.map((each) => each?.startsAt ?? null));
  const ends = times([blockedAt, ...given.map((each) => each?.endsAt ?? null)]);
  return {
    startsAt: starts.length > 0 ? new Date(Math.max(...starts)) : null,
    endsAt: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  };
}

/** Until when an organisation has somebody who can manage its contacts, without a gap from now on. */
export function administeredUntil(terms: readonly Term[], now: Date): number {
  let until = now.getTime();
  for (const { startsAt, endsAt } of terms.toSorted(
    (one, other) => new Date(one.startsAt ?? 0).getTime() - new Date(other.startsAt ?? 0).getTime(),
  )) {
    if (startsAt !== null && new Date(startsAt).getTime() > until) break;
    until = Math.max(until, endsAt === null ? Number.POSITIVE_INFINITY : new Date(endsAt).getTime());
  }
  return until;
}

/**
 * Whether an organisation would be without anybody who can manage its contacts, today or from some later day on, sooner than it is
 * now (architecture: tenancy). `others`: the terms of the other administrators; `before` and `after`: of the one who changes.
 */
export const leavesNobody = (
  others: readonly Term[],
  { before, after }: { readonly before: Term | null; readonly after: Term | null },
  now: Date,
): boolean =>
  administeredUntil([...others, ...(after ? [after] : [])], now) <
  administeredUntil([...others, ...(before ? [before] : [])], now);

/** Whether a contact can manage the organisation's contacts now. */
export const isAdministratorNow = (contact: Administering, now: Date): boolean => {
  const term = administrationOf(contact);
  return term !== null && termStateOf(term, now) === 'current';
};
