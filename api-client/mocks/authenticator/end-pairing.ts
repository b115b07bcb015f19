import type { Model } from '../model/model.ts';
import { withdrawApproval } from './withdraw-approval.ts';

/** Everything that began with the activation before is dead. */
export function endPairing(
  model: Model,
  signInId: string,
  endedAs: 'replaced' | 'cancelled',
  now: Date,
): void {
  for (const activation of model.activations)
    if (activation.signInId === signInId) activation.endedAs ??= endedAs;
  withdrawApproval(model, signInId, now);
  model.devices = model.devices.filter((each) => each.signInId !== signInId || each.methodId !== null);
}
