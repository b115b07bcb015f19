import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { stateOfResetCode } from '../../sign-in/reset-code.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countCodeAttempt } from './count-code-attempt.ts';
import { forgetGuesses } from './count-guess.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const proveResetCode: MockHandler<Operations['proveResetCode']> = (call) =>
  withSignIn(call, 'reset-code', (state) => {
    const refusal = countCodeAttempt(call, state);
    if (refusal) return refusal;
    const { reset, signIn } = state;
    if (!reset || stateOfResetCode(reset, call.now) !== 'waiting') return new Refusal('reset_code_dead');
    reset.attempts += 1;
    if (reset.code !== call.body.code) return new Refusal('reset_code_wrong');
    reset.usedAt = call.now;
    signIn.provedResetId = reset.id;
    forgetGuesses('code', call, state);
    return advance(call, state);
  });
