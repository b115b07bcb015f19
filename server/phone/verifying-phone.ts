import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { Refusal } from '../http/refusal.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { phoneOf } from './describe-phone-progress.ts';

/** The phone that a sign-in can be verified with; a Refusal where the account has none, or what applies here takes none. */
export function phoneThatDoes(state: SignInState): NonNullable<ReturnType<typeof phoneOf>> | Refusal {
  const phone = phoneOf(state);
  const isTaken = decideNextStep(state.facts).methods?.includes('phone') ?? false;
  return phone && isTaken ? phone : new Refusal('step_not_due');
}
