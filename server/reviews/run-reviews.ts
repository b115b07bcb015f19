import {
  dueReminder,
  nextReviewStart,
  type ReviewReminder,
} from '../../api-client/reviews/review-calendar.ts';
import { listAdministrators } from '../contacts/administrator-queries.ts';
import { organisationName } from '../contacts/invitation-queries.ts';
import type { Services } from '../services.ts';
import { beginReview, endOpenReview, endReview } from './begin-review.ts';
import { countReview, updateReview } from './review-queries.ts';
import {
  lockDueSchedule,
  lockFinishedReview,
  lockUntoldReview,
  writeNextStart,
} from './review-worker-queries.ts';

type Working = Pick<Services, 'database' | 'mailer' | 'now'>;

const reason = 'periodic review';
const system = { kind: 'system', reason } as const;
const actor = { actor: 'system', reason } as const;

/** Ends one round in which nobody is left. Gives false where there is none. */
const endFinished = ({ database, now }: Working): Promise<boolean> =>
  database.transaction(system, async (tx) => {
    const review = await lockFinishedReview(tx);
    if (!review) return false;
    await endReview(tx, review, { actor, now: now() });
    return true;
  });

/** Begins one round that is due by its schedule; the one before it ends, whoever is left. Gives false where there is none. */
const beginDue = ({ database, now: clock }: Working): Promise<boolean> =>
  database.transaction(system, async (tx) => {
    const now = clock();
    const schedule = await lockDueSchedule(tx, now);
    if (!schedule) return false;
    const { organisationId, period } = schedule;
    await endOpenReview(tx, organisationId, { actor, now });
    await beginReview(tx, organisationId, { actor, now });
    await writeNextStart(tx, organisationId, nextReviewStart(period, now));
    return true;
  });

/** What was told, with what came before it: a mail that was missed because no server ran is not sent any more. */
const toldAt = (reminder: ReviewReminder, now: Date) => ({
  startToldAt: now,
  ...(reminder !== 'started' && { weekToldAt: now }),
  ...(reminder === 'overdue' && { overdueToldAt: now }),
});

/** Mails the administrators of one organisation about its round, and notes that they were told. Gives false where there is none. */
const tellAdministrators = ({ database, mailer, now: clock }: Working): Promise<boolean> =>
  database.transaction(system, async (tx) => {
    const now = clock();
    const review = await lockUntoldReview(tx, now);
    const reminder = review && dueReminder(review, now);
    if (!reminder) return false;
    await updateReview(tx, review.id, toldAt(reminder, now));
    const { organisationId, dueAt } = review;
    const { left, total } = await countReview(tx, review);
    const named = await organisationName(tx, organisationId);
    for (const recipient of await listAdministrators(tx, organisationId, now))
      await mailer.remindOfReview(tx, {
        organisationId,
        organisationName: named,
        recipient,
        reminder,
        left,
        total,
        dueAt,
      });
    return true;
  });

/**
 * Does what is due for the periodic reviews: ends rounds that are done, begins those of the calendar, tells administrators. Each in
 * a transaction of its own; servers that do so at once each take other rounds, so that nobody is told twice.
 */
export async function runReviews(working: Working, stopping?: AbortSignal): Promise<void> {
  for (const doNext of [endFinished, beginDue, tellAdministrators])
    while (!stopping?.aborted && (await doNext(working))) {
      // One after the other.
    }
}
