import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { advance, withSignIn } from './within-sign-in.ts';

/** The step that is due: a reload, a second tab or another server continues where the person was. */
export const getSignIn: Handler<Operations['getSignIn']> = (call) =>
  withSignIn(call, null, (tx, state) => advance(tx, call, state));
