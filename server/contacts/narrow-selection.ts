import { type SQL, sql } from 'drizzle-orm';
import { mostCountedWithPage } from '../../api-client/contacts/list-contacts.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { ContactCondition } from './contact-condition.ts';
import { type ContactSelection, conditionsOf, isSelected } from './contact-conditions.ts';

/** How long an index is read at most to find those who meet several conditions. */
const mostIntersected = 10_000;

/** A selection as it is best read. */
export interface NarrowedSelection {
  /** The rows of `contacts` that belong to it. */
  readonly where: SQL | undefined;
  /** It is the whole list of the organisation. */
  readonly isWhole: boolean;
  /** They are none, or few enough to be collected and counted; otherwise the list is walked through in its order. */
  readonly are: 'none' | 'few' | 'many';
}

/** How many contacts are collected, and read of an index, at most: others than in use are for tests. */
export interface Bounds {
  readonly collected: number;
  readonly intersected: number;
}

/** The bounds in use; measured at 100,000 contacts in one organisation. */
export const usualBounds: Bounds = { collected: mostCountedWithPage, intersected: mostIntersected };

type Counted = ContactCondition & { readonly count: number };

/** Counts by the index of each condition, as far as it matters. */
async function countUpTo(
  tx: Transaction,
  conditions: readonly ContactCondition[],
  most: number,
): Promise<Counted[]> {
  const limit = sql.raw(`${most + 1}`);
  const counts = conditions.map(
    ({ ids }) =>
      sql`(select count(*)::int from (select from (${ids(most + 1)}) as met limit ${limit}) as counted)`,
  );
  const { rows } = await tx.execute<{ counts: number[] }>(
    sql`select array[${sql.join(counts, sql`, `)}] as counts`,
  );
  return conditions.map((condition, index) => ({ ...condition, count: rows[0]?.counts[index] ?? 0 }));
}

/** A query for the ids of few who meet some of the conditions, and the conditions that it leaves to be tested. */
interface Few {
  readonly ids: SQL;
  readonly others: readonly ContactCondition[];
}

/**
 * Gives the ids of those who meet several conditions together, each of them met by `intersected` at most; undefined where these
 * are not several, or more than few meet them. Each index is read once: what was read is counted, and intersected.
 */
async function intersection(
  tx: Transaction,
  conditions: readonly ContactCondition[],
  { collected, intersected }: Bounds,
): Promise<Few | undefined> {
  const name = (index: number) => sql.raw(`met${index}`);
  const read = conditions.map(
    ({ ids }, index) =>
      sql`${name(index)} as materialized (select id from (${ids(intersected + 1)}) as met limit ${sql.raw(`${intersected + 1}`)})`,
  );
  const count = (index: number) => sql`(select count(*)::int from ${name(index)})`;
  // A condition that too many meet is left out of the intersection, as if everybody met it.
  const small = conditions.map(
    (_, index) => sql`select ${sql.raw(`${index}`)} as which, id from ${name(index)}
      where ${count(index)} <= ${sql.raw(`${intersected}`)}`,
  );
  const smallOnes = sql.join(
    conditions.map((_, index) => sql`(${count(index)} <= ${sql.raw(`${intersected}`)})::int`),
    sql` + `,
  );
  const { rows } = await tx.execute<{ counts: number[]; ids: string[] }>(sql`
    with ${sql.join(read, sql`, `)}
    select array[${sql.join(
      conditions.map((_, index) => count(index)),
      sql`, `,
    )}] as counts, array(select id from (${sql.join(small, sql` union `)}) as met
      group by id having count(*) = ${smallOnes} limit ${sql.raw(`${collected + 1}`)}) as ids`);
  const { counts = [], ids = [] } = rows[0] ?? {};
  const others = conditions.filter((_, index) => (counts[index] ?? 0) > intersected);
  if (conditions.length - others.length < 2 || ids.length > collected) return undefined;
  return { ids: sql`${sql.param([...ids])}::uuid[]`, others };
}

async function findFew(
  tx: Transaction,
  conditions: readonly ContactCondition[],
  bounds: Bounds,
): Promise<Few | 'nobody' | undefined> {
  if (conditions.length === 0) return undefined;
  const counted = (await countUpTo(tx, conditions, bounds.collected)).toSorted(
    (one, other) => one.count - other.count,
  );
  const [rarest, ...others] = counted;
  if (!rarest) return undefined;
  if (rarest.count === 0) return 'nobody';
  if (rarest.count <= bounds.collected)
    return { ids: sql`array(select id from (${rarest.ids(bounds.collected)}) as met)`, others };
  return conditions.length > 1 ? intersection(tx, conditions, bounds) : undefined;
}

/**
 * Finds out whether few contacts meet all of a selection's conditions: few meet one of them, or several of them together. Who
 * meets them is read from indexes, and no further than pays.
 */
export async function narrowSelection(
  tx: Transaction,
  selection: ContactSelection,
  bounds: Bounds,
): Promise<NarrowedSelection> {
  const conditions = conditionsOf(selection);
  const isWhole = conditions.length === 0;
  const few = await findFew(tx, conditions, bounds);
  if (few === 'nobody') return { where: undefined, isWhole, are: 'none' };
  if (!few) return { where: isSelected(selection, conditions), isWhole, are: 'many' };
  const isOne = { test: sql`${contacts.id} = any(${few.ids})` };
  return { where: isSelected(selection, [...few.others, isOne]), isWhole, are: 'few' };
}
