import type { Operations } from '../../operations.ts';
import { nextReviewStart } from '../../reviews/review-calendar.ts';
import type { MockHandler } from '../mock-handler.ts';
import { scheduleOf } from './get-review.ts';

export const setReviewSchedule: MockHandler<Operations['setReviewSchedule']> = (call) => {
  const { model, body, now } = call;
  const { organisationId } = call.caller;
  const { frequency } = body;
  if (scheduleOf(call).frequency === frequency) return scheduleOf(call);
  model.reviewSchedules = model.reviewSchedules.filter((each) => each.organisationId !== organisationId);
  if (frequency !== 'never') {
    const nextStartsAt = nextReviewStart(frequency, now);
    model.reviewSchedules.push({ organisationId, period: frequency, nextStartsAt });
  }
  return scheduleOf(call);
};
