import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const postponeEnrolment: MockHandler<Operations['postponeEnrolment']> = (call) =>
  withSignIn(call, null, (state) => {
    const { model, now } = call;
    if (!decideNextStep(state.facts).registration?.postponable) throw new Refusal('step_not_due');
    endPairing(model, state.signIn.id, 'cancelled', now);
    model.enrolments = model.enrolments.filter(({ signInId }) => signInId !== state.signIn.id);
    state.signIn.postponedAt = now;
    state.signIn.wantsToRegister = false;
    return advance(call, state);
  });
