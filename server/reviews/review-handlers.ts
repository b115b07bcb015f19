import type { Handlers } from '../http/handler.ts';
import { confirmAccess } from './confirm-access.ts';
import { getReview } from './get-review.ts';
import { listContactsToReview } from './list-contacts-to-review.ts';
import { listReviewDecisions } from './list-review-decisions.ts';
import { setReviewSchedule } from './set-review-schedule.ts';
import { startReview } from './start-review.ts';
import { takeConfirmationsBack } from './take-confirmations-back.ts';

/** The operations of the periodic review (docs/decisions/0031-periodic-review.md). */
export const reviewHandlers = {
  getReview,
  startReview,
  setReviewSchedule,
  listContactsToReview,
  confirmAccess,
  takeConfirmationsBack,
  listReviewDecisions,
} satisfies Partial<Handlers>;
