import { inArray, type SQL, sql } from 'drizzle-orm';
import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { contacts } from '../db/schema.ts';

/** The place of a state among `accessStates`, which is also how far access has come. */
const rankOf = (state: AccessState): SQL => sql.raw(`${accessStates.indexOf(state) + 1}`);

/**
 * The access state of a contact in a query, as its place among `accessStates`: what `accessStateOf` decides, for filters, orders
 * and counts over all contacts. Written beside that rule; `access-state-agrees-with-its-rule.test.ts` holds the two together.
 */
export const accessRankAt = (now: Date): SQL<number> => sql`case
  when ${contacts.blockedAt} is not null then ${rankOf('blocked')}
  when ${contacts.access} = 'active' then ${rankOf('active')}
  when ${contacts.access} = 'none' then ${rankOf('none')}
  when ${contacts.invitationLapsesAt} <= ${now.toISOString()}::timestamptz then ${rankOf('lapsed')}
  when ${contacts.access} = 'invited' then ${rankOf('invited')}
  else ${rankOf('signed-in')} end`;

/** The state that has a rank. */
export function accessStateOfRank(rank: number): AccessState {
  const state = accessStates[rank - 1];
  if (!state) throw new Error(`There is no access state ${rank}.`);
  return state;
}

/** The contact is in one of these states. */
export const isInAccess = (states: readonly AccessState[], now: Date): SQL =>
  inArray(
    accessRankAt(now),
    states.map((state) => accessStates.indexOf(state) + 1),
  );
