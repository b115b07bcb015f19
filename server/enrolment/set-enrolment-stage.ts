import { isStageOf } from '../../api-client/enrolment/enrolment.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { setStage } from './enrolment-queries.ts';

/** Goes to a screen of the wizard, forward or back (G0.4). Throws `step_not_due` once the method is registered, and for a screen of another method. */
export const setEnrolmentStage: Handler<Operations['setEnrolmentStage']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    const { enrolment } = state;
    if (!enrolment || enrolment.stage === 'done' || !isStageOf(enrolment.kind, call.body.stage))
      return new Refusal('step_not_due');
    await setStage(tx, state.row.id, call.body.stage);
    return advance(tx, call, state);
  });
