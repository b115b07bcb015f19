import { v7 as uuidv7 } from 'uuid';
import type { Operations } from '../../operations.ts';
import { reviewDueAt } from '../../reviews/review-calendar.ts';
import type { MockHandler } from '../mock-handler.ts';
import { openReviewOf, openRound } from './rounds.ts';

export const startReview: MockHandler<Operations['startReview']> = (call) => {
  const { model, now: startedAt } = call;
  const { organisationId } = call.caller;
  const open = openRound(call);
  if (open) return openReviewOf(call, open);
  const schedule = model.reviewSchedules.find((each) => each.organisationId === organisationId);
  const dueAt = reviewDueAt(schedule?.period, startedAt);
  const review = { id: uuidv7(), organisationId, startedAt, dueAt, endedAt: null };
  model.reviews.push(review);
  return openReviewOf(call, review);
};
