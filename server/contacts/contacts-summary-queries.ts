import { and, asc, eq, gt, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { rangesOfAccess } from './access-state-query.ts';

interface Waiting {
  readonly organisationId: string;
  readonly now: Date;
  readonly limit: number;
}

/** Those who wait in each range of an index, the first of each, and of these the first. All invitations last equally long: who waits longest is whose lapses, or lapsed, first. */
async function longestWaiting(
  tx: Transaction,
  { organisationId, now, limit }: Waiting,
  { states, condition }: { states: readonly AccessState[]; condition: SQL | undefined },
): Promise<{ contactId: string; name: string; lapsedAt: Date | null }[]> {
  const inOrder = sql`${contacts.invitationLapsesAt}, ${contacts.sortName}, ${contacts.id}`;
  const ranges = states
    .flatMap((state) => rangesOfAccess(state, now))
    .map(
      (range) => sql`(select ${contacts.id} as id from ${contacts}
      where ${and(eq(contacts.organisationId, organisationId), range, condition)}
      order by ${inOrder} limit ${sql.raw(`${limit}`)})`,
    );
  return tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      lapsedAt: contacts.invitationLapsesAt,
    })
    .from(contacts)
    .where(sql`${contacts.id} = any(array(${sql.join(ranges, sql` union all `)}))`)
    .orderBy(asc(contacts.invitationLapsesAt), asc(contacts.sortName), asc(contacts.id))
    .limit(limit);
}

/** Gives those whose invitation lapsed first, before they came in. */
export const lapsedContacts = (tx: Transaction, which: Waiting) =>
  longestWaiting(tx, which, {
    states: ['lapsed'],
    condition: lte(contacts.invitationLapsesAt, which.now),
  });

/** Gives those who have an open invitation for longest, and have never signed in. */
export const neverSignedInContacts = (tx: Transaction, which: Waiting) =>
  longestWaiting(tx, which, {
    states: ['invited', 'signed-in'],
    condition: and(gt(contacts.invitationLapsesAt, which.now), isNull(contacts.lastSignedInAt)),
  });
