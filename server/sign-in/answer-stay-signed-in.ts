import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { advanceWith, withSignIn } from './within-sign-in.ts';

/** Takes the answer to "Stay signed in?" (G4.6). Throws `step_not_due` where it was not asked. */
export const answerStaySignedIn: Handler<Operations['answerStaySignedIn']> = (call) =>
  withSignIn(call, 'stay-signed-in', (tx, state) => {
    const { stay: staysSignedIn, askAgain: asksToStayAgain } = call.body;
    return advanceWith(tx, call, state, { staysSignedIn, asksToStayAgain });
  });
