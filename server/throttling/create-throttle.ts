import type pg from 'pg';
import {
  type Guess,
  type GuessLimit,
  guessCounters,
  guessLimits,
} from '../../api-client/throttling/guess-limits.ts';
import { Refusal } from '../http/refusal.ts';
import { digest, limitersOver, takePoint } from './limiters.ts';
import { createMailThrottle } from './mail-throttle.ts';
import { networkOf } from './network-of.ts';
import type { Guesser, Throttle } from './throttle.ts';

/** Makes the throttle over PostgreSQL, so that every server counts together. */
export function createThrottle(pool: pg.Pool): Throttle {
  const limiters = limitersOver(pool);
  const limiter = (guess: Guess, limit: GuessLimit, keyPrefix: string) =>
    limiters(`${guess}-${keyPrefix}`, guessLimits[limit]);
  const limitersFor = (guess: Guess) => ({
    address: limiter(guess, 'address', 'address'),
    accountFromAddress: limiter(guess, 'accountFromAddress', 'account-address'),
    accountFromStrangers: limiter(guess, 'accountFromStrangers', 'strangers'),
    knownBrowser: limiter(guess, 'knownBrowser', 'browser'),
  });
  const guesses = { password: limitersFor('password'), code: limitersFor('code') };

  const countersOf = (guess: Guess, { subject, address, knownBrowser }: Guesser) => {
    const { own, shared } = guessCounters({ subject, network: networkOf(address), knownBrowser });
    const toLimiter = ({ limit, key }: (typeof own)[number]) => ({
      limiter: guesses[guess][limit],
      key: digest(...key),
    });
    return { own: own.map(toLimiter), shared: shared.map(toLimiter) };
  };

  return {
    ...createMailThrottle(limiters),
    async attempt(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      for (const { limiter: counter, key } of [...own, ...shared]) {
        const wait = await takePoint(counter, key);
        if (wait !== null) throw new Refusal('too_many_attempts', { retryAfter: wait });
      }
    },
    async succeeded(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      await Promise.all(own.map(({ limiter: counter, key }) => counter.delete(key)));
      await Promise.all(shared.map(({ limiter: counter, key }) => counter.reward(key)));
    },
  };
}
