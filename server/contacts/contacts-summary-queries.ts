import { and, asc, count, eq, gt, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { accessRankAt, accessStateOfRank, isInAccess } from './access-state-query.ts';

/** Gives how many contacts an organisation has in each access state, and how many of them never signed in; none where there are none. */
export function countByAccess(tx: Transaction, organisationId: string, now: Date) {
  const access = sql`${accessRankAt(now)}`.mapWith(accessStateOfRank).as('rank');
  return tx
    .select({
      access,
      count: count(),
      neverSignedIn: sql<number>`count(*) filter (where ${contacts.lastSignedInAt} is null)`.mapWith(Number),
    })
    .from(contacts)
    .where(eq(contacts.organisationId, organisationId))
    .groupBy(access);
}

interface Waiting {
  readonly organisationId: string;
  readonly now: Date;
  readonly limit: number;
}

const inStates = ({ organisationId, now }: Waiting, states: AccessState[]) =>
  and(eq(contacts.organisationId, organisationId), isInAccess(states, now));

// All invitations last equally long: who waits longest is whose invitation lapses, or lapsed, first.
const longestWaiting = (tx: Transaction, limit: number, condition: SQL | undefined) =>
  tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      remindedAt: contacts.lastRemindedAt,
      lapsedAt: contacts.invitationLapsesAt,
    })
    .from(contacts)
    .where(condition)
    .orderBy(asc(contacts.invitationLapsesAt), asc(contacts.sortName), asc(contacts.id))
    .limit(limit);

/** Gives those whose invitation lapsed first, before they came in. */
export const lapsedContacts = (tx: Transaction, which: Waiting) =>
  longestWaiting(
    tx,
    which.limit,
    and(inStates(which, ['lapsed']), lte(contacts.invitationLapsesAt, which.now)),
  );

/** Gives those who have an open invitation for longest, and have never signed in. */
export const neverSignedInContacts = (tx: Transaction, which: Waiting) =>
  longestWaiting(
    tx,
    which.limit,
    and(
      inStates(which, ['invited', 'signed-in']),
      gt(contacts.invitationLapsesAt, which.now),
      isNull(contacts.lastSignedInAt),
    ),
  );
