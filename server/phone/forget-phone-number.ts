import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { endPhoneCode } from './phone-code-queries.ts';
import { phoneAccountOf } from './registering-phone.ts';

/** Goes back to the number, to type another: the code that was texted is dead. */
export const forgetPhoneNumber: Handler<Operations['forgetPhoneNumber']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    if (!phoneAccountOf(state)) return new Refusal('step_not_due');
    await endPhoneCode(tx, state.row.id, 'cancelled', call.services.now());
    return advance(tx, call, state);
  });
