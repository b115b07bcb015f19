import type { ReviewFrequency } from '../../api-client/reviews/review.ts';
import { nextReviewStart } from '../../api-client/reviews/review-calendar.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { deleteSchedule, findSchedule, writeSchedule } from './review-queries.ts';

/**
 * Sets how often rounds begin by themselves, from the next month, quarter, half year or year on. A round that is under way goes
 * on. What is set already changes nothing.
 */
export async function saveReviewSchedule(
  tx: Transaction,
  organisationId: string,
  frequency: ReviewFrequency,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const before = (await findSchedule(tx, organisationId))?.period ?? 'never';
  if (before === frequency) return;
  if (frequency === 'never') await deleteSchedule(tx, organisationId);
  else
    await writeSchedule(tx, {
      organisationId,
      period: frequency,
      nextStartsAt: nextReviewStart(frequency, now),
    });
  await recordEvent(tx, 'organisation.review-scheduled', {
    ...actor,
    organisationId,
    occurredAt: now,
    details: { before, after: frequency },
  });
}
