import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { hasLapsed } from '../../sign-in/sign-in-facts.ts';
import { passwordAttemptsPerSignIn } from '../../sign-in/sign-in-limits.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import { countGuess, forgetGuesses } from './count-guess.ts';
import type { SignInState } from './sign-in-state.ts';
import { advance, withSignIn } from './within-sign-in.ts';

function accept(model: Model, { signIn, password }: SignInState, now: Date): void {
  if (password && hasLapsed(password, now)) {
    signIn.lapsedPasswordProvedAt = now;
    return;
  }
  signIn.passwordProvedAt = now;
  if (password?.kind !== 'temporary') return;
  for (const contact of model.contacts) {
    if (contact.accountId !== password.accountId || contact.access !== 'invited') continue;
    contact.access = 'signed-in';
    contact.cameInAt = now;
  }
}

export const provePassword: MockHandler<Operations['provePassword']> = (call) =>
  withSignIn(call, 'password', (state) => {
    const { signIn, password } = state;
    if (signIn.passwordAttempts >= passwordAttemptsPerSignIn) {
      signIn.endedAt = call.now;
      return new Refusal('sign_in_ended');
    }
    signIn.passwordAttempts += 1;
    const tooMany = countGuess('password', call, state);
    if (tooMany) return tooMany;
    if (password?.password !== call.body.password) return new Refusal('credentials_wrong');
    accept(call.model, state, call.now);
    const answer = advance(call, state);
    forgetGuesses('password', call, state);
    return answer;
  });
