import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { advanceWith, withSignIn } from './within-sign-in.ts';

/** Goes on from the screen that says that more information is required (G2.2). Throws `step_not_due`. */
export const continueToRegistration: Handler<Operations['continueToRegistration']> = (call) =>
  withSignIn(call, 'more-information', (tx, state) =>
    advanceWith(tx, call, state, { moreInformationSeenAt: call.services.now() }),
  );
