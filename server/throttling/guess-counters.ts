import type { FunctionName } from '../db/database.ts';

/**
 * A counter of guesses in the table of the rate limits: so many within so many seconds. Each sign-in counts in six of them
 * and gives back, so that those of one guess take one statement together instead of one each, as those of `limitersOver` do.
 */
export interface GuessCounter {
  readonly key: string;
  readonly points: number;
  readonly seconds: number;
}

/** Where the counters are: on a connection of the throttle's own, or within a transaction. */
export type CallFunction = <Row extends object>(
  name: FunctionName,
  parameters: readonly unknown[],
) => Promise<Row[]>;

const keysOf = (counters: readonly GuessCounter[]) => counters.map(({ key }) => key);

/**
 * Takes a point of each counter in turn, in one statement, until one has none left. Gives null, or the seconds to wait for
 * that one. Counters are always given in the same order, so that those who count at the same time do not wait for each other
 * in a circle.
 */
export async function takePoints(
  call: CallFunction,
  counters: readonly GuessCounter[],
): Promise<number | null> {
  const now = Date.now();
  const [row] = await call<{ app_take_points: string | null }>('app_take_points', [
    now,
    keysOf(counters),
    counters.map(({ points }) => points),
    counters.map(({ seconds }) => now + seconds * 1000),
  ]);
  const spentUntil = row?.app_take_points ?? null;
  return spentUntil === null ? null : Math.max(1, Math.ceil((Number(spentUntil) - now) / 1000));
}

/** Forgets the counters `own` and takes one point back from each of the `shared`, in one statement, in the order of `takePoints`. */
export async function forgive(
  call: CallFunction,
  own: readonly GuessCounter[],
  shared: readonly GuessCounter[],
): Promise<void> {
  await call('app_forgive_points', [Date.now(), keysOf(own), keysOf(shared)]);
}
