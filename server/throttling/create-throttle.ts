import type pg from 'pg';
import { type Guess, guessCounters, guessLimits } from '../../api-client/throttling/guess-limits.ts';
import { callOn, callWithin, type Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import { createAccessRequestThrottle } from './access-request-throttle.ts';
import { type CallFunction, forgive, type GuessCounter, takePoints } from './guess-counters.ts';
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
  const onItsOwn: CallFunction = (name, parameters) => callOn(pool, name, parameters);
  const within =
    (tx: Transaction): CallFunction =>
    (name, parameters) =>
      callWithin(tx, name, parameters);

  const attemptOn = async (call: CallFunction, guess: Guess, guesser: Guesser) => {
    const { own, shared } = countersOf(guess, guesser);
    const wait = await takePoints(call, [...own, ...shared]);
    return wait === null ? undefined : new Refusal('too_many_attempts', { retryAfter: wait });
  };
  const succeededOn = (call: CallFunction, guess: Guess, guesser: Guesser) => {
    const { own, shared } = countersOf(guess, guesser);
    return forgive(call, own, shared);
  };
  return {
    ...createMailThrottle(limitersOver(pool)),
    ...createTextThrottle(limitersOver(pool)),
    ...createAccessRequestThrottle(limitersOver(pool)),
    async attempt(guess, guesser) {
      const refusal = await attemptOn(onItsOwn, guess, guesser);
      if (refusal) throw refusal;
    },
    attemptWithin: (tx, guess, guesser) => attemptOn(within(tx), guess, guesser),
    succeeded: (guess, guesser) => succeededOn(onItsOwn, guess, guesser),
    succeededWithin: (tx, guess, guesser) => succeededOn(within(tx), guess, guesser),
  };
}
