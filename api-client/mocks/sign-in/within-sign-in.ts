import type { Operation } from '../../operation.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import type { NextStep, SignIn } from '../../sign-in/sign-in.ts';
import type { MockCall, MockSignInCaller } from '../mock-handler.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { describeSignIn } from './describe-sign-in.ts';
import { type SignInState, signInState } from './sign-in-state.ts';

export type SignInCall = Pick<MockCall<Operation>, 'model' | 'now' | 'cookies'> & {
  readonly caller: MockSignInCaller;
};

/**
 * Works on the sign-in of the browser. Throws `sign_in_not_found`, `sign_in_ended`, and `step_not_due` when another step than
 * `step` is due.
 */
export function withSignIn<Result>(
  call: SignInCall,
  step: NextStep['step'] | null,
  work: (state: SignInState) => Result,
): Result {
  const { model, now, cookies, caller } = call;
  const signIn = model.signIns.find(({ token }) => token === caller.token);
  if (!signIn || signIn.endedAt || signIn.expiresAt <= now) {
    cookies.clear('sign-in');
    throw new Refusal(signIn ? 'sign_in_ended' : 'sign_in_not_found');
  }
  const state = signInState(call, signIn);
  if (step && decideNextStep(state.facts).step !== step) throw new Refusal('step_not_due');
  return work(state);
}

/** Decides anew after a step was taken: completes the sign-in when nothing is due any more, and tells what is. */
export function advance(call: SignInCall, { signIn }: SignInState): SignIn {
  const state = signInState(call, signIn);
  const decision = decideNextStep(state.facts);
  if (decision.step === 'signed-in' && decision.organisationId) {
    completeSignIn(call, state, decision.organisationId);
  }
  return describeSignIn(call, state, decision);
}
