import { matchTotpCode } from '../../enrolment/totp.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countCodeAttempt } from './count-code-attempt.ts';
import { forgetGuesses } from './count-guess.ts';
import type { SignInState } from './sign-in-state.ts';
import { advance, withSignIn } from './within-sign-in.ts';

/** Uses a code on any of the account's TOTP apps, at most once. */
function spendCode({ methods }: SignInState, code: string, now: Date): 'right' | 'used' | 'wrong' {
  let outcome: 'used' | 'wrong' = 'wrong';
  for (const method of methods) {
    const counter = method.key === null ? null : matchTotpCode(method.key, code, now);
    if (counter === null) continue;
    if (counter > method.lastUsedCounter) {
      method.lastUsedCounter = counter;
      method.lastUsedAt = now;
      return 'right';
    }
    outcome = 'used';
  }
  return outcome;
}

export const verifyCode: MockHandler<Operations['verifyCode']> = (call) =>
  withSignIn(call, 'verify', (state) => {
    const refusal = countCodeAttempt(call, state);
    if (refusal) return refusal;
    const outcome = spendCode(state, call.body.code, call.now);
    if (!decideNextStep(state.facts).methods?.includes('totp')) return new Refusal('step_not_due');
    if (outcome !== 'right') return new Refusal(outcome === 'used' ? 'code_used' : 'code_wrong');
    state.signIn.methodProvedAt = call.now;
    state.signIn.provedMethods.push('totp');
    withdrawApproval(call.model, state.signIn.id, call.now);
    const answer = advance(call, state);
    forgetGuesses('code', call, state);
    return answer;
  });
