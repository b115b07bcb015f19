import { type SQL, sql } from 'drizzle-orm';
import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { contacts } from '../db/schema.ts';

/**
 * The access state of a contact in a query: what `accessStateOf` decides, for filters and counts over all contacts.
 * Written beside that rule; `access-state-agrees-with-its-rule.test.ts` holds the two to each other.
 */
export const accessStateAt = (now: Date): SQL<AccessState> => sql`case
  when ${contacts.blockedAt} is not null then 'blocked'
  when ${contacts.access} in ('none', 'active') then ${contacts.access}::text
  when ${contacts.invitationLapsesAt} <= ${now.toISOString()}::timestamptz then 'lapsed'
  else ${contacts.access}::text end`;

/** Puts contacts in order of how far their access has come. */
export const accessRankAt = (now: Date): SQL =>
  sql`array_position(${sql.raw(`array['${accessStates.join("','")}']`)}, ${accessStateAt(now)})`;
