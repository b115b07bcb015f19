import type { Operations } from '../../operations.ts';
import type { AdministratorCall } from '../contacts/contact-call.ts';
import type { MockHandler } from '../mock-handler.ts';
import { openReviewOf, openRound } from './rounds.ts';

export const scheduleOf = ({ model, caller }: AdministratorCall) => {
  const schedule = model.reviewSchedules.find((each) => each.organisationId === caller.organisationId);
  return {
    frequency: schedule?.period ?? ('never' as const),
    nextStartsAt: schedule?.nextStartsAt.toISOString() ?? null,
  };
};

/** The mock has no worker: rounds neither begin nor end by themselves. */
export const getReview: MockHandler<Operations['getReview']> = (call) => {
  const open = openRound(call);
  return { schedule: scheduleOf(call), open: open ? openReviewOf(call, open) : null, past: [] };
};
