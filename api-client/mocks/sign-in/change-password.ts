import type { Operations } from '../../operations.ts';
import { reasonToRefuse } from '../../passwords/guessable-password.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countGuess, forgetGuesses } from './count-guess.ts';
import { namesOf, setOwnPassword } from './set-own-password.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const changePassword: MockHandler<Operations['changePassword']> = (call) =>
  withSignIn(call, 'change-password', (state) => {
    const { currentPassword, newPassword } = call.body;
    const tooMany = countGuess('password', call, state);
    if (tooMany) return tooMany;
    if (state.password?.password !== currentPassword) return refuseField('currentPassword', 'password_wrong');
    forgetGuesses('password', call, state);
    if (newPassword === currentPassword) return refuseField('newPassword', 'password_unchanged');
    const reason = reasonToRefuse(newPassword, namesOf(call, state));
    if (reason) return refuseField('newPassword', reason);
    setOwnPassword(call, state, newPassword);
    return advance(call, state);
  });
