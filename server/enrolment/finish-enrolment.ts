import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { endEnrolment } from './enrolment-queries.ts';

/** Leaves the wizard once the method is registered. Throws `step_not_due` before that. */
export const finishEnrolment: Handler<Operations['finishEnrolment']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    if (state.enrolment?.stage !== 'done') return new Refusal('step_not_due');
    await endEnrolment(tx, state.row.id);
    if (state.row.wantsToRegister) await updateSignIn(tx, state.row.id, { wantsToRegister: false });
    return advance(tx, call, state);
  });
