import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** One counter: so many points within so many seconds, for each key. */
export type Limiter = RateLimiterPostgres;

/** Makes counters over PostgreSQL, so that every server counts together. */
export const limitersOver =
  (storeClient: pg.Pool) =>
  (keyPrefix: string, limit: { readonly points: number; readonly seconds: number }): Limiter =>
    new RateLimiterPostgres({
      storeClient,
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      points: limit.points,
      duration: limit.seconds,
    });

/** Takes one point. Gives null, or the seconds to wait where none was left. */
export async function takePoint(limiter: Limiter, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  }
}

/** The key of a counter: names and addresses are kept as digests only. */
export const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('base64url');
