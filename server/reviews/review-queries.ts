import { and, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { pastReviewsShown } from '../../api-client/reviews/get-review.ts';
import type { Transaction } from '../db/database.ts';
import { contacts, reviewSchedules, reviews } from '../db/schema.ts';

export type ReviewRow = typeof reviews.$inferSelect;

/** Gives how often an organisation reviews; undefined: never. */
export async function findSchedule(tx: Transaction, organisationId: string) {
  const [row] = await tx
    .select()
    .from(reviewSchedules)
    .where(eq(reviewSchedules.organisationId, organisationId));
  return row;
}

/** Sets how often an organisation reviews, and when next, in the place of what was set. */
export async function writeSchedule(
  tx: Transaction,
  { organisationId, ...set }: typeof reviewSchedules.$inferInsert,
): Promise<void> {
  await tx
    .insert(reviewSchedules)
    .values({ organisationId, ...set })
    .onConflictDoUpdate({ target: reviewSchedules.organisationId, set });
}

/** Has no rounds begin by themselves any more. */
export async function deleteSchedule(tx: Transaction, organisationId: string): Promise<void> {
  await tx.delete(reviewSchedules).where(eq(reviewSchedules.organisationId, organisationId));
}

/** Gives the round that is under way in an organisation. */
export async function findOpenReview(
  tx: Transaction,
  organisationId: string,
): Promise<ReviewRow | undefined> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.organisationId, organisationId), isNull(reviews.endedAt)));
  return row;
}

/** Gives a round of an organisation. */
export async function findReview(
  tx: Transaction,
  organisationId: string,
  reviewId: string,
): Promise<ReviewRow | undefined> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.organisationId, organisationId), eq(reviews.id, reviewId)));
  return row;
}

/** Gives the rounds of an organisation that are over, the newest first. */
export const pastReviews = (tx: Transaction, organisationId: string, limit = pastReviewsShown) =>
  tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.organisationId, organisationId), isNotNull(reviews.endedAt)))
    .orderBy(desc(reviews.startedAt), desc(reviews.id))
    .limit(limit);

/**
 * Counts the contacts that a round is about, and of those who is left, in one walk over the index `contacts_to_review`: no row is
 * made for anybody when a round begins, so nothing can disagree with the list.
 */
export async function countReview(
  tx: Transaction,
  { organisationId, startedAt }: Pick<ReviewRow, 'organisationId' | 'startedAt'>,
): Promise<{ total: number; left: number }> {
  const started = startedAt.toISOString();
  const [row] = await tx
    .select({
      total: sql<number>`count(*) filter (where ${contacts.createdAt} < ${started}::timestamptz)::int`,
      left: sql<number>`count(*) filter (where ${contacts.accessDecidedOrListedAt} < ${started}::timestamptz)::int`,
    })
    .from(contacts)
    .where(eq(contacts.organisationId, organisationId));
  return row ?? { total: 0, left: 0 };
}

/** Who is still to be confirmed: listed before the round began, and not decided on since. */
export const isLeftIn = ({ organisationId, startedAt }: Pick<ReviewRow, 'organisationId' | 'startedAt'>) =>
  and(eq(contacts.organisationId, organisationId), lt(contacts.accessDecidedOrListedAt, startedAt));

/** Begins a round. Throws the violation of `reviews_one_open` where one is under way. */
export async function insertReview(
  tx: Transaction,
  review: Pick<ReviewRow, 'organisationId' | 'startedAt' | 'dueAt'>,
): Promise<ReviewRow> {
  const [row] = await tx.insert(reviews).values(review).returning();
  if (!row) throw new Error('A round that was just written is not there.');
  return row;
}

/** Writes what changed of a round. */
export async function updateReview(
  tx: Transaction,
  id: string,
  changes: Partial<
    Pick<ReviewRow, 'endedAt' | 'endTotal' | 'endLeft' | 'startToldAt' | 'weekToldAt' | 'overdueToldAt'>
  >,
): Promise<void> {
  await tx.update(reviews).set(changes).where(eq(reviews.id, id));
}
