import { Refusal } from '../../refusal.ts';
import { codeAttemptsPerSignIn } from '../../sign-in/sign-in-limits.ts';
import { countGuess } from './count-guess.ts';
import type { SignInState } from './sign-in-state.ts';
import type { SignInCall } from './within-sign-in.ts';

/** Counts a code about to be checked. Gives the refusal when it may not be. */
export function countCodeAttempt(call: SignInCall, state: SignInState): Refusal | null {
  const { signIn } = state;
  if (signIn.codeAttempts >= codeAttemptsPerSignIn) {
    signIn.endedAt = call.now;
    return new Refusal('sign_in_ended');
  }
  signIn.codeAttempts += 1;
  return countGuess('code', call, state);
}
