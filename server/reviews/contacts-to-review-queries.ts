import { and, asc, inArray, sql } from 'drizzle-orm';
import { selectContacts } from '../contacts/contact-queries.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { isLeftIn, type ReviewRow } from './review-queries.ts';

/** Where a page of those who are left ended. */
export interface ToReviewPosition {
  readonly decidedOrListedAt: Date;
  readonly sortName: string;
  readonly id: string;
}

/** Gives up to `limit` of those who are left in a round, in the order of the index `contacts_to_review`, from a position on. */
export const pageToReview = (
  tx: Transaction,
  review: ReviewRow,
  { after, limit }: { after: ToReviewPosition | undefined; limit: number },
) =>
  selectContacts(tx)
    .where(
      and(
        isLeftIn(review),
        after &&
          sql`(${contacts.accessDecidedOrListedAt}, ${contacts.sortName}, ${contacts.id})
            > (${after.decidedOrListedAt.toISOString()}::timestamptz, ${after.sortName}::text, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(contacts.accessDecidedOrListedAt), asc(contacts.sortName), asc(contacts.id))
    .limit(limit);

/** Gives contacts of an organisation as they are, and keeps others from changing them until the transaction ends. */
export async function lockContacts(tx: Transaction, organisationId: string, ids: readonly string[]) {
  const isOne = and(
    sql`${contacts.organisationId} = ${organisationId}::uuid`,
    inArray(contacts.id, [...ids]),
  );
  // In one order, so that two who confirm the same people do not wait for each other.
  await tx.select({ id: contacts.id }).from(contacts).where(isOne).orderBy(asc(contacts.id)).for('update');
  const rows = await selectContacts(tx).where(isOne);
  return new Map(rows.map((row) => [row.id, row]));
}
