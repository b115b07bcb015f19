import type { Model } from '../model/model.ts';

/** Withdraws the open request of a sign-in, where there is one. */
export function withdrawApproval(model: Model, signInId: string, now: Date): void {
  for (const request of model.approvals) {
    if (request.signInId !== signInId || request.endedAt) continue;
    request.endedAt = now;
    request.outcome = 'cancelled';
  }
}
