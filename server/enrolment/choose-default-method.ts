import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { setDefaultMethod } from './enrolment-queries.ts';

/**
 * Makes one of the account's methods the one that is asked for first, once another was registered (G2.6). Throws `step_not_due`
 * before that, and `not_found` for a method that is not the account's.
 */
export const chooseDefaultMethod: Handler<Operations['chooseDefaultMethod']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    const { accountId } = state.row;
    if (!accountId || state.enrolment?.stage !== 'done') return new Refusal('step_not_due');
    const chosen = state.methods.find(({ id }) => id === call.body.methodId);
    if (!chosen) return new Refusal('not_found');
    await setDefaultMethod(tx, accountId, chosen.id);
    await recordEvent(tx, 'method.made-default', {
      actor: 'account',
      actorAccountId: accountId,
      accountId,
      details: { kind: chosen.kind },
    });
    return advance(tx, call, state);
  });
