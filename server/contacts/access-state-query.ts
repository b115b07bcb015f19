import { and, eq, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { contacts } from '../db/schema.ts';

/** The place of a state among `accessStates`, which is also how far access has come. */
export const rankOfAccessState = (state: AccessState): number => accessStates.indexOf(state) + 1;

/** The states in which an invitation lapses. */
const invitedStates = ['invited', 'signed-in'] as const satisfies AccessState[];

/** Whether contacts in this state become lapsed by the clock. */
export const canLapse = (state: AccessState): boolean => invitedStates.some((invited) => invited === state);

const hasRank = (state: AccessState) => eq(contacts.accessRank, rankOfAccessState(state));

/**
 * The access state of a contact in a query, as its place among `accessStates`: what `accessStateOf` decides, for filters, orders
 * and counts over all contacts. Written beside that rule; `access-state-agrees-with-its-rule.test.ts` holds the two together.
 */
export const accessRankAt = (now: Date): SQL<number> => sql`case
  when ${inArray(contacts.accessRank, invitedStates.map(rankOfAccessState))}
    and ${lte(contacts.invitationLapsesAt, now)} then ${sql.raw(`${rankOfAccessState('lapsed')}`)}
  else ${contacts.accessRank}::int end`;

/** The state that has a rank. */
export function accessStateOfRank(rank: number): AccessState {
  const state = accessStates[rank - 1];
  if (!state) throw new Error(`There is no access state ${rank}.`);
  return state;
}

/** The contact is in this state, as conditions of which one holds: each is one range of `contacts_by_access_and_lapse`. */
export function rangesOfAccess(state: AccessState, now: Date): (SQL | undefined)[] {
  const { invitationLapsesAt } = contacts;
  switch (state) {
    case 'none':
    case 'active':
    case 'blocked':
      return [hasRank(state)];
    case 'invited':
    case 'signed-in':
      return [
        and(hasRank(state), gt(invitationLapsesAt, now)),
        and(hasRank(state), isNull(invitationLapsesAt)),
      ];
    case 'lapsed':
      return invitedStates.map((invited) => and(hasRank(invited), lte(invitationLapsesAt, now)));
  }
}

/** The contact is in one of these states. */
export const isInAccess = (states: readonly AccessState[], now: Date): SQL | undefined =>
  or(...states.flatMap((state) => rangesOfAccess(state, now)));
