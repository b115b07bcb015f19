import { and, asc, eq, gt, isNull, lte, type SQL } from 'drizzle-orm';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { isInAccess } from './access-state-query.ts';

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
