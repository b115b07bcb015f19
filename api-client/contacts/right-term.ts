/** From when until when something is given. Null: no beginning, or no end. What begins counts at that moment; what ends no longer does. */
export interface Term {
  readonly startsAt: Date | string | null;
  readonly endsAt: Date | string | null;
}

export const termStates = ['coming', 'current', 'over'] as const;
export type TermState = (typeof termStates)[number];

const isReached = (at: Date | string | null, now: Date): boolean => at !== null && new Date(at) <= now;

/** Whether what is given for a term has not begun yet, counts, or is over. */
export function termStateOf({ startsAt, endsAt }: Term, now: Date): TermState {
  if (isReached(endsAt, now)) return 'over';
  return startsAt === null || isReached(startsAt, now) ? 'current' : 'coming';
}

/** Whether a block, which may have a moment that is still to come, holds by now. */
export const isBlocked = (contact: { readonly blockedAt: Date | string | null }, now: Date): boolean =>
  isReached(contact.blockedAt, now);
