import type pg from 'pg';

/**
 * A counter of guesses in the table of the rate limits: so many within so many seconds. Each sign-in counts in six of them
 * and gives back, so that those of one guess take one statement together instead of one each, as those of `limitersOver` do.
 */
export interface GuessCounter {
  readonly key: string;
  readonly points: number;
  readonly seconds: number;
}

/** Counts in a counter unless the one before it had no points left; one that is over begins again. */
const take = (index: number, from: string) => {
  const [key, lapsesAt] = [`$${index * 2 + 2}`, `$${index * 2 + 3}`];
  return `taken_${index} as (
    insert into rate_limits as counter (key, points, expire) select ${key}::text, 1, ${lapsesAt}::bigint ${from}
    on conflict (key) do update set
      points = case when counter.expire <= $1::bigint then 1 else counter.points + 1 end,
      expire = case when counter.expire <= $1::bigint then excluded.expire else counter.expire end
    returning points, expire)`;
};

const taking = (counters: readonly GuessCounter[]) => {
  const steps = counters.map((_, index) => {
    const before = counters[index - 1];
    return take(index, before ? `from taken_${index - 1} where points <= ${before.points}` : '');
  });
  const rows = counters.map((_, index) => `select ${index} as index, points, expire from taken_${index}`);
  return `with ${steps.join(', ')} ${rows.join(' union all ')}`;
};

/**
 * Takes a point of each counter in turn, in one statement, until one has none left. Gives null, or the seconds to wait for
 * that one. Counters are always given in the same order, so that those who count at the same time do not wait for each other
 * in a circle.
 */
export async function takePoints(pool: pg.Pool, counters: readonly GuessCounter[]): Promise<number | null> {
  const now = Date.now();
  const { rows } = await pool.query<{ index: number; points: number; expire: string }>({
    name: `take-points-of-${counters.map(({ points }) => points).join('-')}`,
    text: taking(counters),
    values: [now, ...counters.flatMap(({ key, seconds }) => [key, now + seconds * 1000])],
  });
  const spent = rows.find(({ index, points }) => points > (counters[index]?.points ?? 0));
  return spent ? Math.max(1, Math.ceil((Number(spent.expire) - now) / 1000)) : null;
}

/** Forgets the counters `own` and takes one point back from each of the `shared`, in one statement, in the order of `takePoints`. */
export async function forgive(
  pool: pg.Pool,
  own: readonly GuessCounter[],
  shared: readonly GuessCounter[],
): Promise<void> {
  const steps = shared.map(
    (_, index) => `given_${index} as (
      update rate_limits set points = points - 1 where key = $${index + 3} and expire > $2::bigint and points > 0 returning 1)`,
  );
  const names = ['forgotten', ...shared.map((_, index) => `given_${index}`)];
  await pool.query({
    name: `forgive-${shared.length}`,
    text: `with forgotten as (delete from rate_limits where key = any($1::text[]) and $2::bigint > 0 returning 1)${steps.map((step) => `, ${step}`).join('')}
      select ${names.map((name) => `(select count(*) from ${name})`).join(', ')}`,
    values: [own.map(({ key }) => key), Date.now(), ...shared.map(({ key }) => key)],
  });
}
