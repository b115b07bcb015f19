import { firstStageOf } from '../../enrolment/enrolment.ts';
import { createTotpKey } from '../../enrolment/totp.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const setEnrolmentMethod: MockHandler<Operations['setEnrolmentMethod']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model, now, body } = call;
    const { enrolment, signIn, facts } = state;
    if (enrolment?.stage === 'done') throw new Refusal('step_not_due');
    if (!decideNextStep(facts).methods?.includes(body.method)) throw new Refusal('method_not_allowed');
    endPairing(model, signIn.id, 'cancelled', now);
    model.enrolments = model.enrolments.filter(({ signInId }) => signInId !== signIn.id);
    const key = body.method === 'totp' ? createTotpKey() : null;
    model.enrolments.push({ signInId: signIn.id, kind: body.method, stage: firstStageOf(body.method), key });
    return advance(call, state);
  });
