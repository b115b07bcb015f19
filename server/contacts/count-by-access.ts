import { sql } from 'drizzle-orm';
import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { preparedRows } from '../db/prepared-rows.ts';
import { contactCounts, contacts } from '../db/schema.ts';
import { accessStateOfRank, rangesMovedByClock, storedStateOfRank } from './access-state-query.ts';

export interface AccessCount {
  readonly access: AccessState;
  readonly count: number;
  readonly neverSignedIn: number;
}

interface RankCount {
  readonly rank: number;
  /** Where the clock has brought them; null: all of the rank. */
  readonly state: number | null;
  readonly count: number;
  readonly neverSignedIn: number;
}

/** What is kept counted, by the rank that is stored; and whom the clock has brought elsewhere, by ranges of indexes. */
const countRanks = preparedRows<RankCount, 'organisationId' | 'now'>(() => {
  const organisationId = sql.placeholder('organisationId');
  const kept = sql`select access_rank as rank, null::int as state, sum(change)::int as count,
      coalesce(sum(change) filter (where not has_signed_in), 0)::int as "neverSignedIn"
    from ${contactCounts} where organisation_id = ${organisationId} group by access_rank`;
  const moved = rangesMovedByClock(sql`${sql.placeholder('now')}::timestamptz`).map(
    ({ condition, rankNow }) => sql`select access_rank, ${rankNow}, count(*)::int,
      (count(*) filter (where last_signed_in_at is null))::int
    from ${contacts} where organisation_id = ${organisationId} and ${condition} group by 1, 2`,
  );
  return sql.join([kept, ...moved], sql` union all `);
});

/**
 * Gives how many contacts an organisation has in each access state, and how many of them never signed in; none where there are
 * none. Read from what triggers keep counted, so that it takes as long for 100,000 contacts as for ten.
 */
export async function countByAccess(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<AccessCount[]> {
  const counts = new Map<AccessState, AccessCount>(
    accessStates.map((access) => [access, { access, count: 0, neverSignedIn: 0 }]),
  );
  const add = (access: AccessState, sign: 1 | -1, { count, neverSignedIn }: RankCount) => {
    const before = counts.get(access) ?? { count: 0, neverSignedIn: 0 };
    counts.set(access, {
      access,
      count: before.count + sign * count,
      neverSignedIn: before.neverSignedIn + sign * neverSignedIn,
    });
  };
  for (const counted of await countRanks(tx, { organisationId, now: now.toISOString() })) {
    const stored = storedStateOfRank(counted.rank);
    if (counted.state === null) add(stored, 1, counted);
    else {
      add(stored, -1, counted);
      add(accessStateOfRank(counted.state), 1, counted);
    }
  }
  return [...counts.values()];
}

const sumUp = preparedRows<{ count: number }, 'organisationId'>(
  () => sql`select coalesce(sum(change), 0)::int as count from ${contactCounts}
    where organisation_id = ${sql.placeholder('organisationId')}`,
);

/** How many contacts an organisation has. */
export async function countAll(tx: Transaction, organisationId: string): Promise<number> {
  const [row] = await sumUp(tx, { organisationId });
  return row?.count ?? 0;
}
