import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { isInAccess } from '../contacts/access-state-query.ts';
import type { Transaction } from '../db/database.ts';
import { accessRequests, contactProducts, contacts, invitations, organisations } from '../db/schema.ts';

/**
 * Finds, in the system context, the contact with an e-mail address in the organisation of a name; undefined where there is none.
 * Names are compared as `foldOrganisationName` folds them.
 */
export async function findNamedContact(tx: Transaction, organisation: string, email: string) {
  const [found] = await tx
    .select({
      organisationId: organisations.id,
      organisationName: organisations.name,
      contactId: contacts.id,
      name: contacts.name,
      email: contacts.email,
      language: contacts.language,
      access: contacts.access,
      blockedAt: contacts.blockedAt,
      signInEndsAt: contacts.signInEndsAt,
      invitationLapsesAt: invitations.lapsesAt,
    })
    .from(organisations)
    .innerJoin(contacts, and(eq(contacts.organisationId, organisations.id), eq(contacts.email, email)))
    .leftJoin(invitations, and(eq(invitations.contactId, contacts.id), isNull(invitations.endedAt)))
    .where(eq(organisations.foldedName, organisation))
    .orderBy(organisations.id)
    .limit(1);
  return found;
}

export type NamedContact = NonNullable<Awaited<ReturnType<typeof findNamedContact>>>;

/** Opens a request, in the place of one that lapsed; false where the contact has one that waits. */
export async function insertAccessRequest(
  tx: Transaction,
  request: Omit<typeof accessRequests.$inferInsert, 'id' | 'endedAt' | 'endedAs'>,
): Promise<boolean> {
  const { contactId, createdAt } = request;
  await tx
    .update(accessRequests)
    .set({ endedAt: createdAt, endedAs: 'overtaken' })
    .where(
      and(
        eq(accessRequests.contactId, contactId),
        isNull(accessRequests.endedAt),
        sql`${accessRequests.lapsesAt} <= ${createdAt.toISOString()}`,
      ),
    );
  const { rowCount } = await tx.insert(accessRequests).values(request).onConflictDoNothing();
  return rowCount === 1;
}

/** Waits for an answer: neither answered nor lapsed, and the contact still has no access and is not blocked. */
const waits = (organisationId: string, now: Date) =>
  and(
    eq(accessRequests.organisationId, organisationId),
    isNull(accessRequests.endedAt),
    gt(accessRequests.lapsesAt, now),
    isInAccess(['none', 'lapsed', 'ended'], now),
  );

/** Gives the requests that wait for an organisation's administrators, oldest first, after `after` where it is given. */
export function listWaitingRequests(
  tx: Transaction,
  organisationId: string,
  { after, limit, now }: { after: string | undefined; limit: number; now: Date },
) {
  return tx
    .select({
      id: accessRequests.id,
      contactId: accessRequests.contactId,
      name: contacts.name,
      email: contacts.email,
      productIds: sql<string[]>`array(select ${contactProducts.productId} from ${contactProducts}
        where ${contactProducts.contactId} = ${contacts.id} order by ${contactProducts.productId})`,
      endsAt: contacts.signInEndsAt,
      access: contacts.access,
      givenName: accessRequests.givenName,
      reason: accessRequests.reason,
      createdAt: accessRequests.createdAt,
      lapsesAt: accessRequests.lapsesAt,
    })
    .from(accessRequests)
    .innerJoin(contacts, eq(contacts.id, accessRequests.contactId))
    .where(and(waits(organisationId, now), after ? gt(accessRequests.id, after) : undefined))
    .orderBy(asc(accessRequests.id))
    .limit(limit);
}

/** Counts the requests that wait for an organisation's administrators. */
export async function countWaitingRequests(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<number> {
  const [row] = await tx
    .select({ total: sql`count(*)`.mapWith(Number) })
    .from(accessRequests)
    .innerJoin(contacts, eq(contacts.id, accessRequests.contactId))
    .where(waits(organisationId, now));
  return row?.total ?? 0;
}

/** Gives one request of an organisation, and keeps others from answering it until the transaction ends; undefined where there is none. */
export async function lockAccessRequest(tx: Transaction, organisationId: string, requestId: string) {
  const [request] = await tx
    .select()
    .from(accessRequests)
    .where(and(eq(accessRequests.organisationId, organisationId), eq(accessRequests.id, requestId)))
    .for('update');
  return request;
}

/** Ends a request that is locked. */
export async function endAccessRequest(
  tx: Transaction,
  requestId: string,
  end: { as: 'accepted' | 'refused'; at: Date },
): Promise<void> {
  await tx
    .update(accessRequests)
    .set({ endedAt: end.at, endedAs: end.as })
    .where(eq(accessRequests.id, requestId));
}
