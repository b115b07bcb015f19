import type pg from 'pg';
import { type Guess, guessCounters, guessLimits } from '../../api-client/throttling/guess-limits.ts';
import { Refusal } from '../http/refusal.ts';
import { forgive, type GuessCounter, takePoints } from './guess-counters.ts';
import { digest, limitersOver } from './limiters.ts';
import { createMailThrottle } from './mail-throttle.ts';
import { networkOf } from './network-of.ts';
import { createTextThrottle } from './text-throttle.ts';
import type { Guesser, Throttle } from './throttle.ts';

const nameOf = {
  address: 'address',
  accountFromAddress: 'account-address',
  accountFromStrangers: 'strangers',
  knownBrowser: 'browser',
} as const;

function countersOf(guess: Guess, { subject, address, knownBrowser }: Guesser) {
  const { own, shared } = guessCounters({ subject, network: networkOf(address), knownBrowser });
  const toCounter = ({ limit, key }: (typeof shared)[number]): GuessCounter => ({
    ...guessLimits[limit],
    key: `${guess}-${nameOf[limit]}:${digest(...key)}`,
  });
  return { own: own.map(toCounter), shared: shared.map(toCounter) };
}

/** Makes the throttle over PostgreSQL, so that every server counts together. */
export function createThrottle(pool: pg.Pool): Throttle {
  return {
    ...createMailThrottle(limitersOver(pool)),
    ...createTextThrottle(limitersOver(pool)),
    async attempt(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      const wait = await takePoints(pool, [...own, ...shared]);
      if (wait !== null) throw new Refusal('too_many_attempts', { retryAfter: wait });
    },
    async succeeded(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      await forgive(pool, own, shared);
    },
  };
}
