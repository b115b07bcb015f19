import { termStateOf } from '../../api-client/contacts/right-term.ts';
import type { OpenReview, PastReview, ReviewSchedule } from '../../api-client/reviews/review.ts';
import { administrations } from '../contacts/administrator-queries.ts';
import type { Transaction } from '../db/database.ts';
import type { SessionCaller } from '../http/handler.ts';
import { countReview, type findSchedule, type ReviewRow } from './review-queries.ts';

/**
 * Whether an administrator may confirm their own access: only where nobody else could (separation of duties, NIST SP 800-53
 * AC-5).
 */
export async function mayConfirmOwn(
  tx: Transaction,
  { organisationId, contactId }: Pick<SessionCaller, 'organisationId' | 'contactId'>,
  now: Date,
): Promise<boolean> {
  const others = [...(await administrations(tx, organisationId))].filter(([id]) => id !== contactId);
  return others.every(([, term]) => termStateOf(term, now) !== 'current');
}

/** A round that is under way, as an administrator sees it. */
export async function openReviewOf(
  tx: Transaction,
  { id, startedAt, dueAt, organisationId }: ReviewRow,
  caller: SessionCaller,
  now: Date,
): Promise<OpenReview> {
  return {
    id,
    startedAt: startedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    ...(await countReview(tx, { organisationId, startedAt })),
    mayConfirmOwn: await mayConfirmOwn(tx, caller, now),
  };
}

/** A round that is over. */
export const pastReviewOf = ({
  id,
  startedAt,
  dueAt,
  endedAt,
  endTotal,
  endLeft,
}: ReviewRow): PastReview => ({
  id,
  startedAt: startedAt.toISOString(),
  dueAt: dueAt.toISOString(),
  endedAt: (endedAt ?? dueAt).toISOString(),
  total: endTotal ?? 0,
  left: endLeft ?? 0,
});

/** How often an organisation reviews. */
export const scheduleOf = (schedule: Awaited<ReturnType<typeof findSchedule>>): ReviewSchedule => ({
  frequency: schedule?.period ?? 'never',
  nextStartsAt: schedule?.nextStartsAt.toISOString() ?? null,
});
