import { and, asc, count, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { accessStateAt } from './access-state-query.ts';

/** Gives how many contacts an organisation has in each access state; states without any are left out. */
export function countByAccess(tx: Transaction, organisationId: string, now: Date) {
  const access = sql<AccessState>`${accessStateAt(now)}`.as('state');
  return tx
    .select({ access, count: count() })
    .from(contacts)
    .where(eq(contacts.organisationId, organisationId))
    .groupBy(access);
}

interface Waiting {
  readonly organisationId: string;
  readonly now: Date;
  readonly limit: number;
}

/** Counts those who meet a condition, and names who has done so longest; `since` when they began to. */
async function waiting(tx: Transaction, limit: number, condition: SQL | undefined, since: SQL<Date>) {
  const longest = await tx
    .select({ contactId: contacts.id, name: contacts.name, since: since.mapWith(contacts.createdAt) })
    .from(contacts)
    .where(condition)
    .orderBy(asc(since), asc(contacts.sortName), asc(contacts.id))
    .limit(limit);
  return { count: await tx.$count(contacts, condition), longest };
}

const inStates = ({ organisationId, now }: Waiting, states: AccessState[]) =>
  and(eq(contacts.organisationId, organisationId), inArray(accessStateAt(now), states));

/** Those whose invitation lapsed before they came in. */
export const lapsedContacts = (tx: Transaction, which: Waiting) =>
  waiting(tx, which.limit, inStates(which, ['lapsed']), sql<Date>`${contacts.invitationLapsesAt}`);

/** Those whose invitation is open and who have never signed in. */
export const neverSignedInContacts = (tx: Transaction, which: Waiting) =>
  waiting(
    tx,
    which.limit,
    and(inStates(which, ['invited', 'signed-in']), isNull(contacts.lastSignedInAt)),
    sql<Date>`${contacts.lastRemindedAt}`,
  );
