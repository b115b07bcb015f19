import { Refusal } from '../../refusal.ts';
import { type Guess, guessCounters, guessLimits } from '../../throttling/guess-limits.ts';
import type { Model } from '../model/model.ts';
import type { SignInState } from './sign-in-state.ts';
import type { SignInCall } from './within-sign-in.ts';

/** Every browser of the mock is on the same network. */
const network = '127.0.0.1';

function countersOf(guess: Guess, { model, cookies }: SignInCall, { signIn }: SignInState) {
  const browser = cookies.get('browser');
  const isKnown = model.knownBrowsers.some(
    ({ accountId, token }) => accountId === signIn.accountId && token === browser,
  );
  const subject = signIn.accountId ?? signIn.signInName.toLowerCase();
  const counters = guessCounters({ subject, network, knownBrowser: (isKnown && browser) || null });
  const named = ({ limit, key }: (typeof counters.own)[number]) => ({
    key: [guess, limit, ...key].join(' '),
    ...guessLimits[limit],
  });
  return { own: counters.own.map(named), shared: counters.shared.map(named) };
}

function counterOf({ guessCounters: kept }: Model, key: string, seconds: number, now: Date) {
  const running = kept.find((counter) => counter.key === key && counter.expiresAt > now);
  if (running) return running;
  const begun = { key, points: 0, expiresAt: new Date(now.getTime() + seconds * 1000) };
  kept.push(begun);
  return begun;
}

/** Counts a guess about to be made. Gives the refusal `too_many_attempts`, with the wait, when there were too many. */
export function countGuess(guess: Guess, call: SignInCall, state: SignInState): Refusal | null {
  const { own, shared } = countersOf(guess, call, state);
  for (const { key, points, seconds } of [...own, ...shared]) {
    const counter = counterOf(call.model, key, seconds, call.now);
    counter.points += 1;
    if (counter.points <= points) continue;
    const wait = (counter.expiresAt.getTime() - call.now.getTime()) / 1000;
    return new Refusal('too_many_attempts', { retryAfter: Math.max(1, Math.ceil(wait)) });
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
