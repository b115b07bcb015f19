import type { Operation } from '../../api-client/operation.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import { identify, type Transaction } from '../db/database.ts';
import type { Call, SignInCaller } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { describeSignIn } from './describe-step.ts';
import { loadState, lockContactOf, lockSignIn, type SignInState } from './sign-in-queries.ts';

export type SignInCall = Pick<Call<Operation>, 'services' | 'cookies' | 'client' | 'log'> & {
  readonly caller: SignInCaller;
};

/**
 * Runs `work` on the sign-in of the browser, locked, in its person's account context.
 * `work` may give a Refusal: what it wrote is kept (a counted attempt, say) and the refusal is thrown afterwards; a thrown
 * one undoes it. Throws `sign_in_not_found`, `sign_in_ended`, and `step_not_due` when another step than `step` is due.
 */
export async function withSignIn<Result>(
  call: SignInCall,
  step: NextStep['step'] | null,
  work: (tx: Transaction, state: SignInState) => Promise<Result | Refusal>,
): Promise<Result> {
  const { database, now } = call.services;
  const { tokenHash } = call.caller;
  const outcome = await database
    .transaction({ kind: 'account', tokenHash }, async (tx) => {
      const row = await lockSignIn(tx, tokenHash);
      if (!row) throw new Refusal('sign_in_not_found');
      if (row.endedAt || row.expiresAt <= now()) throw new Refusal('sign_in_ended');
      if (row.accountId) await identify(tx, row.accountId);
      const state = await loadState(tx, row, now());
      if (step && decideNextStep(state.facts).step !== step) throw new Refusal('step_not_due');
      return work(tx, state);
    })
    .catch((error: unknown) => {
      if (error instanceof Refusal && (error.code === 'sign_in_not_found' || error.code === 'sign_in_ended'))
        call.cookies.clear('sign-in');
      throw error;
    });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/** Decides anew after a step was taken: completes the sign-in when nothing is due any more, and tells the browser what is. */
export async function advance(tx: Transaction, call: SignInCall, signIn: SignInState): Promise<SignIn> {
  const read = async () => {
    const row = await lockSignIn(tx, call.caller.tokenHash);
    const state = await loadState(tx, row ?? signIn.row, call.services.now());
    return { state, decision: decideNextStep(state.facts) };
  };
  let { state, decision } = await read();
  if (decision.step === 'signed-in' && decision.organisationId) {
    // An administrator may be withdrawing or blocking at this moment: whoever comes second sees what the first one did.
    await lockContactOf(tx, state.row.accountId ?? '', decision.organisationId);
    ({ state, decision } = await read());
  }
  if (decision.step === 'signed-in' && decision.organisationId) {
    await completeSignIn(tx, call, state, decision.organisationId);
  }
  return describeSignIn(tx, call, state, decision);
}
