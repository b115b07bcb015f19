import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { phoneOf, spendPhoneCode, textPhoneCode } from './phone-codes.ts';

function phoneThatDoes(state: SignInState) {
  const phone = phoneOf(state);
  return decideNextStep(state.facts).methods?.includes('phone') ? phone : undefined;
}

export const sendVerificationCode: MockHandler<Operations['sendVerificationCode']> = (call) =>
  withSignIn(call, 'verify', (state) => {
    const phone = phoneThatDoes(state);
    if (!phone?.phone) throw new Refusal('step_not_due');
    return textPhoneCode(call, state, phone, phone.phone) ?? advance(call, state);
  });

export const verifyPhoneCode: MockHandler<Operations['verifyPhoneCode']> = (call) =>
  withSignIn(call, 'verify', (state) => {
    const phone = phoneThatDoes(state);
    if (!phone) return countCodeAttempt(call, state) ?? new Refusal('step_not_due');
    const number = spendPhoneCode(call, state, phone, call.body.code);
    if (number instanceof Refusal) return number;
    phone.lastUsedAt = call.now;
    state.signIn.methodProvedAt = call.now;
    state.signIn.provedMethods.push('phone');
    withdrawApproval(call.model, state.signIn.id, call.now);
    return advance(call, state);
  });
