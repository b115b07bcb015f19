import { isStageOf } from '../../enrolment/enrolment.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const setEnrolmentStage: MockHandler<Operations['setEnrolmentStage']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { enrolment } = state;
    if (!enrolment || enrolment.stage === 'done' || !isStageOf(enrolment.kind, call.body.stage))
      throw new Refusal('step_not_due');
    enrolment.stage = call.body.stage;
    return advance(call, state);
  });
