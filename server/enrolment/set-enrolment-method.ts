import { firstStageOf } from '../../api-client/enrolment/enrolment.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { beginEnrolment } from './enrolment-queries.ts';

/** Begins the wizard anew with another method (G0.5); what was begun is dead. Throws `method_not_allowed`. */
export const setEnrolmentMethod: Handler<Operations['setEnrolmentMethod']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    const { services, body } = call;
    const { row, enrolment } = state;
    if (!row.accountId || enrolment?.stage === 'done') return new Refusal('step_not_due');
    if (!decideNextStep(state.facts).methods?.includes(body.method)) return new Refusal('method_not_allowed');
    const now = services.now();
    await endPairing(tx, row.id, 'cancelled', now);
    await beginEnrolment(tx, services.sealer, {
      signInId: row.id,
      accountId: row.accountId,
      kind: body.method,
      stage: firstStageOf(body.method),
      now,
    });
    return advance(tx, call, state);
  });
