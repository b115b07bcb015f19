import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const setEnrolmentStage: MockHandler<Operations['setEnrolmentStage']> = (call) =>
  withSignIn(call, 'register', (state) => {
    if (!state.enrolment || state.enrolment.stage === 'done') throw new Refusal('step_not_due');
    state.enrolment.stage = call.body.stage;
    return advance(call, state);
  });
