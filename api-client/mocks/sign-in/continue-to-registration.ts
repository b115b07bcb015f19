import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const continueToRegistration: MockHandler<Operations['continueToRegistration']> = (call) =>
  withSignIn(call, 'more-information', (state) => {
    state.signIn.moreInformationSeenAt = call.now;
    return advance(call, state);
  });
