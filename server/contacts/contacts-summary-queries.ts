import { and, asc, count, eq, gt, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import {
  accessRankAt,
  accessStateOfRank,
  canLapse,
  followsFromRank,
  hasMoment,
  isInAccess,
} from './access-state-query.ts';

interface AccessCount {
  readonly access: AccessState;
  readonly count: number;
  readonly neverSignedIn: number;
}

/** Gives how many contacts an organisation has in each access state, and how many of them never signed in; none where there are none. */
export async function countByAccess(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<AccessCount[]> {
  const isLapsed = lte(contacts.invitationLapsesAt, now);
  const isNew = isNull(contacts.lastSignedInAt);
  const those = (condition: SQL | undefined) => sql`count(*) filter (where ${condition})`.mapWith(Number);
  // By the rank that is stored: what the clock makes of it is told apart in the counts, and not for each contact.
  const rows = await tx
    .select({
      rank: contacts.accessRank,
      count: count(),
      neverSignedIn: those(isNew),
      lapsed: those(isLapsed),
      lapsedNeverSignedIn: those(and(isLapsed, isNew)),
    })
    .from(contacts)
    .where(and(eq(contacts.organisationId, organisationId), followsFromRank))
    .groupBy(contacts.accessRank);
  const byClock = await tx
    .select({
      rank: sql<number>`${accessRankAt(now)}`.as('state'),
      count: count(),
      neverSignedIn: those(isNew),
    })
    .from(contacts)
    .where(and(eq(contacts.organisationId, organisationId), hasMoment))
    .groupBy(sql`state`);
  const counted = rows.flatMap(({ rank, ...all }): AccessCount[] => {
    const access = accessStateOfRank(rank);
    if (!canLapse(access)) return [{ access, count: all.count, neverSignedIn: all.neverSignedIn }];
    const { lapsed, lapsedNeverSignedIn } = all;
    return [
      { access, count: all.count - lapsed, neverSignedIn: all.neverSignedIn - lapsedNeverSignedIn },
      { access: 'lapsed', count: lapsed, neverSignedIn: lapsedNeverSignedIn },
    ];
  });
  return [...counted, ...byClock.map(({ rank, ...more }) => ({ access: accessStateOfRank(rank), ...more }))];
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
