import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { endEnrolment } from './enrolment-queries.ts';

/**
 * Later: goes on without a registration that is not required yet, for this sign-in (G4.1, G4.9). What was begun of it is dead.
 * Throws `step_not_due` from the moment on which it is required, be that during the sign-in.
 */
export const postponeEnrolment: Handler<Operations['postponeEnrolment']> = (call) =>
  withSignIn(call, null, async (tx, state) => {
    if (!decideNextStep(state.facts).registration?.postponable) return new Refusal('step_not_due');
    const now = call.services.now();
    await endPairing(tx, state.row.id, 'cancelled', now);
    await endEnrolment(tx, state.row.id);
    await updateSignIn(tx, state.row.id, { postponedAt: now, wantsToRegister: false });
    return advance(tx, call, state);
  });
