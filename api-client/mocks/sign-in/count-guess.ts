import { Refusal } from '../../refusal.ts';
import { guessedName } from '../../sign-in/guessed-name.ts';
import { type Guess, guessCounters, guessLimits } from '../../throttling/guess-limits.ts';
import { counterOf, takePoint } from './counters.ts';
import { guesserOf, network } from './guesser.ts';
import type { SignInState } from './sign-in-state.ts';
import type { SignInCall } from './within-sign-in.ts';

function countersOf(guess: Guess, { model, cookies }: SignInCall, { signIn }: SignInState) {
  const guesser = guesserOf({ model, cookies }, signIn);
  const name = guessedName(signIn.signInName, model.settings.hostingDomain);
  const counters = guessCounters({ ...guesser, ...(guess === 'password' && { subject: name }), network });
  const named = ({ limit, key }: (typeof counters.own)[number]) => ({
    key: [guess, limit, ...key].join(' '),
    ...guessLimits[limit],
  });
  return { own: counters.own.map(named), shared: counters.shared.map(named) };
}

/** Counts a guess about to be made. Gives the refusal `too_many_attempts`, with the wait, when there were too many. */
export function countGuess(guess: Guess, call: SignInCall, state: SignInState): Refusal | null {
  const { own, shared } = countersOf(guess, call, state);
  for (const { key, points, seconds } of [...own, ...shared]) {
    const wait = takePoint(call.model, key, { points, seconds }, call.now);
    if (wait !== null) return new Refusal('too_many_attempts', { retryAfter: wait });
  }
  return null;
}

/** The guess was right: forgets what was counted of this guesser. */
export function forgetGuesses(guess: Guess, call: SignInCall, state: SignInState): void {
  const { own, shared } = countersOf(guess, call, state);
  const { model, now } = call;
  const isOwn = (key: string) => own.some((counter) => counter.key === key);
  model.guessCounters = model.guessCounters.filter(({ key }) => !isOwn(key));
  for (const { key, seconds } of shared) counterOf(model, key, seconds, now).points -= 1;
}
