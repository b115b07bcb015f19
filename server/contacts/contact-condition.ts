import { type AnyColumn, and, eq, type SQL, sql } from 'drizzle-orm';
import { contacts } from '../db/schema.ts';

/** One thing that each contact of a list has to meet. */
export interface ContactCondition {
  /** A query that gives the id of everybody who meets it, from an index alone; some of them more than once. `most`: of them are wanted. */
  readonly ids: (most?: number) => SQL;
  /** The same, where the index tells their names in order too: as `id` and `sort_name`. */
  readonly named?: (most: number) => SQL;
  /** Whether a row of `contacts` meets it. */
  readonly test: SQL | undefined;
}

/** In order of an index, so that it is read no further than wanted. */
export const first = (most: number | undefined, ...columns: AnyColumn[]): SQL =>
  most === undefined ? sql`` : sql` order by ${sql.join(columns, sql`, `)} limit ${sql.raw(`${most}`)}`;

/** The ids of an organisation's contacts that lie in one of several ranges of an index, each of them in order of these columns. */
export const idsInRanges = (
  organisationId: string,
  ranges: readonly (SQL | undefined)[],
  ...columns: AnyColumn[]
): ContactCondition['ids'] => {
  return (most) =>
    sql.join(
      ranges.map(
        (range) => sql`(select ${contacts.id} as id from ${contacts}
          where ${and(eq(contacts.organisationId, organisationId), range)}${first(most, ...columns)})`,
      ),
      sql` union all `,
    );
};
