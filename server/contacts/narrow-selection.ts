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
  /** Few, as an index tells them with their names in order: a query for `id` and `sort_name`, some of them more than once. */
  readonly named?: SQL | undefined;
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
  readonly named?: SQL | undefined;
}

/** Gives the ids of those who meet all of some conditions, each of them met by `intersected` at most; undefined where there are more than `collected`. */
async function intersection(
  tx: Transaction,
  conditions: readonly ContactCondition[],
  { collected, intersected }: Bounds,
): Promise<readonly string[] | undefined> {
  const met = conditions.map(({ ids }) => sql`(select id from (${ids(intersected)}) as met)`);
  const { rows } = await tx.execute<{ ids: string[] }>(
    sql`select array(${sql.join(met, sql` intersect `)} limit ${sql.raw(`${collected + 1}`)}) as ids`,
  );
  const ids = rows[0]?.ids ?? [];
  return ids.length > collected ? undefined : ids;
}

/** Finds few who meet several conditions together, where none is met by few alone. */
async function findTogether(
  tx: Transaction,
  conditions: readonly ContactCondition[],
  bounds: Bounds,
): Promise<Few | undefined> {
  if (conditions.length < 2) return undefined;
  const counted = await countUpTo(tx, conditions, bounds.intersected);
  const scanned = counted.filter(({ count }) => count <= bounds.intersected);
  if (scanned.length < 2) return undefined;
  const ids = await intersection(tx, scanned, bounds);
  return (
    ids && {
      ids: sql`${sql.param([...ids])}::uuid[]`,
      others: counted.filter((condition) => !scanned.includes(condition)),
    }
  );
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
  if (rarest.count <= bounds.collected) {
    const ids = sql`array(select id from (${rarest.ids(bounds.collected)}) as met)`;
    return { ids, others, ...(others.length === 0 && { named: rarest.named?.(bounds.collected) }) };
  }
  return findTogether(tx, conditions, bounds);
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
  const where = isSelected(selection, [...few.others, isOne]);
  return { where, isWhole, are: 'few', named: few.named };
}
