import { and, gt, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { preparedRows } from '../db/prepared-rows.ts';
import { contacts } from '../db/schema.ts';
import { rangesOfAccess } from './access-state-query.ts';

/** Somebody who waits for an invitation to be used, and when it lapses or did. */
interface WaitingContact {
  readonly contactId: string;
  readonly name: string;
  readonly lapsesAt: Date;
}

/** Those who wait in each range of an index, the first of each, and of these the first. All invitations last equally long: who waits longest is whose lapses, or lapsed, first. */
const longestWaiting = (states: readonly AccessState[], conditionAt: (now: SQL) => SQL | undefined) =>
  preparedRows<WaitingContact, 'organisationId' | 'now' | 'limit'>(() => {
    const now = sql`${sql.placeholder('now')}::timestamptz`;
    const isOfOrganisation = sql`${contacts.organisationId} = ${sql.placeholder('organisationId')}`;
    const limit = sql`limit ${sql.placeholder('limit')}`;
    const inOrder = sql`${contacts.invitationLapsesAt}, ${contacts.sortName}, ${contacts.id}`;
    const ranges = states
      .flatMap((state) => rangesOfAccess(state, now))
      .map(
        (range) => sql`(select ${contacts.id} from ${contacts}
          where ${and(isOfOrganisation, range, conditionAt(now))} order by ${inOrder} ${limit})`,
      );
    return sql`select ${contacts.id} as "contactId", ${contacts.name} as name, ${contacts.invitationLapsesAt} as "lapsesAt"
      from ${contacts} where ${contacts.id} = any(array(${sql.join(ranges, sql` union all `)})) order by ${inOrder} ${limit}`;
  });

const lapsed = longestWaiting(['lapsed'], (now) => lte(contacts.invitationLapsesAt, now));
const neverSignedIn = longestWaiting(['invited', 'signed-in'], (now) =>
  and(gt(contacts.invitationLapsesAt, now), isNull(contacts.lastSignedInAt)),
);

interface Waiting {
  readonly organisationId: string;
  readonly now: Date;
  readonly limit: number;
}

const valuesOf = ({ now, ...which }: Waiting) => ({ ...which, now: now.toISOString() });

/** Gives those whose invitation lapsed first, before they came in. */
export const lapsedContacts = (tx: Transaction, which: Waiting) => lapsed(tx, valuesOf(which));

/** Gives those who have an open invitation for longest, and have never signed in. */
export const neverSignedInContacts = (tx: Transaction, which: Waiting) => neverSignedIn(tx, valuesOf(which));
