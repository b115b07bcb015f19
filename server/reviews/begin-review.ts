import { reviewDueAt } from '../../api-client/reviews/review-calendar.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import {
  countReview,
  findOpenReview,
  findSchedule,
  insertReview,
  type ReviewRow,
  updateReview,
} from './review-queries.ts';

/** Begins a round in an organisation: one row, however many contacts there are. Throws the violation of `reviews_one_open`. */
export async function beginReview(
  tx: Transaction,
  organisationId: string,
  { actor, now }: { actor: Actor; now: Date },
): Promise<ReviewRow> {
  const schedule = await findSchedule(tx, organisationId);
  const dueAt = reviewDueAt(schedule?.period, now);
  const review = await insertReview(tx, { organisationId, startedAt: now, dueAt });
  await recordEvent(tx, 'organisation.review-started', {
    ...actor,
    organisationId,
    occurredAt: now,
    details: { reviewId: review.id, dueAt: dueAt.toISOString() },
  });
  return review;
}

/** Ends a round as it is now, with how many were left of how many. */
export async function endReview(
  tx: Transaction,
  review: ReviewRow,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const { total, left } = await countReview(tx, review);
  await updateReview(tx, review.id, { endedAt: now, endTotal: total, endLeft: left });
  await recordEvent(tx, 'organisation.review-ended', {
    ...actor,
    organisationId: review.organisationId,
    occurredAt: now,
    details: { reviewId: review.id, total, left },
  });
}

/** Ends the round that is under way, if there is one: the next one takes its place. */
export async function endOpenReview(
  tx: Transaction,
  organisationId: string,
  by: { actor: Actor; now: Date },
): Promise<void> {
  const open = await findOpenReview(tx, organisationId);
  if (open) await endReview(tx, open, by);
}
