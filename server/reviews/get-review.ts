import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { openReviewOf, pastReviewOf, scheduleOf } from './describe-review.ts';
import { findOpenReview, findSchedule, pastReviews } from './review-queries.ts';

/** Gives how the periodic review of the caller's organisation stands. */
export const getReview: Handler<Operations['getReview']> = ({ caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const open = await findOpenReview(tx, caller.organisationId);
    return {
      schedule: scheduleOf(await findSchedule(tx, caller.organisationId)),
      open: open ? await openReviewOf(tx, open, caller, services.now()) : null,
      past: (await pastReviews(tx, caller.organisationId)).map(pastReviewOf),
    };
  });
