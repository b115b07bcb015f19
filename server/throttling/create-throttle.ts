import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../http/refusal.ts';
import type { Guess, Guesser, Throttle } from './throttle.ts';

const quarter = 15 * 60;
const day = 24 * 60 * 60;

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

/**
 * Makes the throttle over PostgreSQL, so that every server counts together.
 * A browser that the account used before has a counter of its own; all others share those of the address and of the account:
 * a stranger's guesses never shut out the owner on a browser of theirs (ASVS 6.3.1, NIST SP 800-63B-4 §3.2.2).
 */
export function createThrottle(pool: pg.Pool): Throttle {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const limitersFor = (guess: Guess) => ({
    address: limiter(`${guess}-address`, 100, quarter),
    accountFromAddress: limiter(`${guess}-account-address`, 10, quarter),
    accountFromStrangers: limiter(`${guess}-strangers`, 100, day),
    knownBrowser: limiter(`${guess}-browser`, 10, quarter),
  });
  const limiters = { password: limitersFor('password'), code: limitersFor('code') };

  const countersOf = (guess: Guess, { subject, address, knownBrowser }: Guesser) => {
    const of = limiters[guess];
    const network = networkOf(address);
    if (knownBrowser)
      return { own: [{ limiter: of.knownBrowser, key: digest(subject, knownBrowser) }], shared: [] };
    return {
      own: [{ limiter: of.accountFromAddress, key: digest(subject, network) }],
      shared: [
        { limiter: of.address, key: digest(network) },
        { limiter: of.accountFromStrangers, key: digest(subject) },
      ],
    };
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
