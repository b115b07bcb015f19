import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const finishEnrolment: MockHandler<Operations['finishEnrolment']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model } = call;
    if (state.enrolment?.stage !== 'done') throw new Refusal('step_not_due');
    model.enrolments = model.enrolments.filter(({ signInId }) => signInId !== state.signIn.id);
    state.signIn.wantsToRegister = false;
    return advance(call, state);
  });
