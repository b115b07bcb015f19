import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import {
  type Guess,
  type GuessLimit,
  guessCounters,
  guessLimits,
} from '../../api-client/throttling/guess-limits.ts';
import { Refusal } from '../http/refusal.ts';
import type { Guesser, Throttle } from './throttle.ts';

const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');

/** The network of a client: an IPv4 address, or the /64 of an IPv6 one, which is what one subscriber has. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
    : [];
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':');
}

/** Makes the throttle over PostgreSQL, so that every server counts together. */
export function createThrottle(pool: pg.Pool): Throttle {
  const limiter = (guess: Guess, limit: GuessLimit, keyPrefix: string) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: `${guess}-${keyPrefix}`,
      points: guessLimits[limit].points,
      duration: guessLimits[limit].seconds,
    });
  const limitersFor = (guess: Guess) => ({
    address: limiter(guess, 'address', 'address'),
    accountFromAddress: limiter(guess, 'accountFromAddress', 'account-address'),
    accountFromStrangers: limiter(guess, 'accountFromStrangers', 'strangers'),
    knownBrowser: limiter(guess, 'knownBrowser', 'browser'),
  });
  const limiters = { password: limitersFor('password'), code: limitersFor('code') };

  const countersOf = (guess: Guess, { subject, address, knownBrowser }: Guesser) => {
    const { own, shared } = guessCounters({ subject, network: networkOf(address), knownBrowser });
    const toLimiter = ({ limit, key }: (typeof own)[number]) => ({
      limiter: limiters[guess][limit],
      key: digest(...key),
    });
    return { own: own.map(toLimiter), shared: shared.map(toLimiter) };
  };

  return {
    async attempt(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      for (const { limiter: counter, key } of [...own, ...shared]) {
        await counter.consume(key).catch((reason: unknown) => {
          if (!(reason instanceof RateLimiterRes)) throw reason;
          throw new Refusal('too_many_attempts', {
            retryAfter: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)),
          });
        });
      }
    },
    async succeeded(guess, guesser) {
      const { own, shared } = countersOf(guess, guesser);
      await Promise.all(own.map(({ limiter: counter, key }) => counter.delete(key)));
      await Promise.all(shared.map(({ limiter: counter, key }) => counter.reward(key)));
    },
  };
}
