import type { Operations } from '../../api-client/operations.ts';
import { actorOf } from '../contacts/acting.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { scheduleOf } from './describe-review.ts';
import { findSchedule } from './review-queries.ts';
import { saveReviewSchedule } from './save-review-schedule.ts';

/** Sets how often the caller's organisation reviews, and gives when the next round begins. */
export const setReviewSchedule: Handler<Operations['setReviewSchedule']> = ({ body, ...acting }) => {
  const { caller, services } = acting;
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const { organisationId } = caller;
    const by = { actor: actorOf(acting), now: services.now() };
    await saveReviewSchedule(tx, organisationId, body.frequency, by);
    return scheduleOf(await findSchedule(tx, organisationId));
  });
};
