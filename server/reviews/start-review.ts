import type { Operations } from '../../api-client/operations.ts';
import { actorOf } from '../contacts/acting.ts';
import { uniqueViolation } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { beginReview } from './begin-review.ts';
import { openReviewOf } from './describe-review.ts';
import { findOpenReview } from './review-queries.ts';

/** Begins a round in the caller's organisation, unless one is under way; gives the round. Of two who do so at once one begins it. */
export const startReview: Handler<Operations['startReview']> = async (acting) => {
  const { caller, services } = acting;
  const { organisationId } = caller;
  const start = () =>
    services.database.transaction(organisationContext(caller), async (tx) => {
      const by = { actor: actorOf(acting), now: services.now() };
      const open = await findOpenReview(tx, organisationId);
      return openReviewOf(tx, open ?? (await beginReview(tx, organisationId, by)), caller, by.now);
    });
  try {
    return await start();
  } catch (error) {
    if (uniqueViolation(error) === 'reviews_one_open') return start();
    throw error;
  }
};
