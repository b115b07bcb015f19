import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const getSignIn: MockHandler<Operations['getSignIn']> = (call) =>
  withSignIn(call, null, (state) => advance(call, state));
