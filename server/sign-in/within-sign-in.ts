import type { Operation } from '../../api-client/operation.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import type { Transaction } from '../db/database.ts';
import type { Call, SignInCaller } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { describeSignIn } from './describe-step.ts';
import { originOf } from './origin-of.ts';
import {
  type ContactsReading,
  changeSignIn,
  loadState,
  lockSignIn,
  openSignIn,
  type SignInRow,
  type SignInState,
} from './sign-in-queries.ts';

export type SignInCall = Pick<Call<Operation>, 'services' | 'cookies' | 'client' | 'log'> & {
  readonly caller: SignInCaller;
};

/**
 * Runs `work` on the sign-in of the browser, locked, in its person's account context.
 * `work` may give a Refusal: what it wrote is kept (a counted attempt, say) and the refusal is thrown afterwards; a thrown
 * one undoes it. `contacts`: `locked` for what may complete the
 * sign-in in `work`; `left-out` only for the password, which is due before any organisation counts. Throws `sign_in_not_found`, `sign_in_ended`, and `step_not_due` when another step than `step` is due.
 */
export async function withSignIn<Result>(
  call: SignInCall,
  step: NextStep['step'] | null,
  work: (tx: Transaction, state: SignInState) => Promise<Result | Refusal>,
  contacts: ContactsReading = 'read',
): Promise<Result> {
  const { database, now } = call.services;
  const { tokenHash } = call.caller;
  const outcome = await database
    .transaction({ kind: 'account', tokenHash }, async (tx) => {
      const row = await openSignIn(tx, tokenHash);
      if (!row) throw new Refusal('sign_in_not_found');
      if (row.endedAt || row.expiresAt <= now()) throw new Refusal('sign_in_ended');
      const state = await loadState(tx, row, originOf(call), now(), contacts);
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
  const row = await lockSignIn(tx, call.caller.tokenHash);
  return conclude(tx, call, await loadState(tx, row ?? signIn.row, signIn.origin, call.services.now()));
}

/** Does as `advance` after a step that writes `change` on the sign-in, and nothing else that the next step depends on. */
export async function advanceWith(
  tx: Transaction,
  call: SignInCall,
  signIn: SignInState,
  change: Partial<SignInRow>,
): Promise<SignIn> {
  return conclude(tx, call, await changeSignIn(tx, signIn, change, call.services.now()));
}

async function conclude(tx: Transaction, call: SignInCall, signIn: SignInState): Promise<SignIn> {
  let state = signIn;
  let decision = decideNextStep(state.facts);
  if (decision.step === 'signed-in' && state.contacts !== 'locked') {
    const now = call.services.now();
    state = await loadState(tx, state.row, state.origin, now, 'locked');
    decision = decideNextStep(state.facts);
  }
  if (decision.step === 'signed-in' && decision.organisationId) {
    await completeSignIn(tx, call, state, decision.organisationId);
  }
  return describeSignIn(tx, call, state, decision);
}
