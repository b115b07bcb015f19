import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const chooseDefaultMethod: MockHandler<Operations['chooseDefaultMethod']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model, body } = call;
    if (state.enrolment?.stage !== 'done') throw new Refusal('step_not_due');
    const chosen = state.methods.find(({ id }) => id === body.methodId);
    const account = model.accounts.find(({ id }) => id === state.signIn.accountId);
    if (!chosen || !account) throw new Refusal('not_found');
    account.defaultMethodId = chosen.id;
    return advance(call, state);
  });
