import type { Operations } from '../../operations.ts';
import { reasonToRefuse } from '../../passwords/guessable-password.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { namesOf, setOwnPassword } from './set-own-password.ts';
import { advance, withSignIn } from './within-sign-in.ts';

export const resetPassword: MockHandler<Operations['resetPassword']> = (call) =>
  withSignIn(call, 'reset-password', (state) => {
    const { newPassword } = call.body;
    const reason = reasonToRefuse(newPassword, namesOf(call, state));
    if (reason) return refuseField('newPassword', reason);
    if (state.password?.password === newPassword) return refuseField('newPassword', 'password_unchanged');
    setOwnPassword(call, state, newPassword);
    return advance(call, state);
  });
