import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const answerStaySignedIn: MockHandler<Operations['answerStaySignedIn']> = (call) =>
  withSignIn(call, 'stay-signed-in', (state) => {
    const { stay: staysSignedIn, askAgain: asksToStayAgain } = call.body;
    Object.assign(state.signIn, { staysSignedIn, asksToStayAgain });
    return advance(call, state);
  });
