import { asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { reminderBeforeEnd } from '../../api-client/reviews/review-calendar.ts';
import type { Transaction } from '../db/database.ts';
import { contacts, reviewSchedules, reviews } from '../db/schema.ts';
import type { ReviewRow } from './review-queries.ts';

const oneThatNobodyElseHas = { skipLocked: true } as const;

/** Takes a schedule whose next round is due; servers that look at once each take another one. */
export async function lockDueSchedule(tx: Transaction, now: Date) {
  const [row] = await tx
    .select()
    .from(reviewSchedules)
    .where(lte(reviewSchedules.nextStartsAt, now))
    .orderBy(asc(reviewSchedules.nextStartsAt))
    .limit(1)
    .for('update', oneThatNobodyElseHas);
  return row;
}

/** Says when the round after the one that begins now is due. */
export async function writeNextStart(
  tx: Transaction,
  organisationId: string,
  nextStartsAt: Date,
): Promise<void> {
  await tx
    .update(reviewSchedules)
    .set({ nextStartsAt })
    .where(eq(reviewSchedules.organisationId, organisationId));
}

/** Takes a round that is under way and in which nobody is left. */
export async function lockFinishedReview(tx: Transaction): Promise<ReviewRow | undefined> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(
      sql`${isNull(reviews.endedAt)} and not exists (select 1 from ${contacts}
        where ${contacts.organisationId} = ${reviews.organisationId}
          and ${contacts.accessDecidedOrListedAt} < ${reviews.startedAt})`,
    )
    .limit(1)
    .for('update', { ...oneThatNobodyElseHas, of: reviews });
  return row;
}

/** Takes a round of which the administrators have not been told what is due to be told by now. */
export async function lockUntoldReview(tx: Transaction, now: Date): Promise<ReviewRow | undefined> {
  const weekBefore = new Date(now.getTime() + reminderBeforeEnd);
  const [row] = await tx
    .select()
    .from(reviews)
    .where(
      sql`${isNull(reviews.endedAt)} and (${isNull(reviews.startToldAt)}
        or (${isNull(reviews.weekToldAt)} and ${lte(reviews.dueAt, weekBefore)})
        or (${isNull(reviews.overdueToldAt)} and ${lte(reviews.dueAt, now)}))`,
    )
    .orderBy(asc(reviews.dueAt))
    .limit(1)
    .for('update', oneThatNobodyElseHas);
  return row;
}
