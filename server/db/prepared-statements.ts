import { createHash } from 'node:crypto';
import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import type { Transaction } from './database.ts';

/** More texts than the product has; what comes beyond them, such as inserts of ever other lengths, is planned each time. */
const atMost = 250;

const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= atMost) return known;
  const name = `v_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
}

/**
 * Gives the connection's `query` under which each statement with parameters is prepared once per connection: parsing it,
 * rewriting it for row-level security and planning it take longer than most statements run.
 */
export function prepareStatements(client: pg.PoolClient): Pick<pg.PoolClient, 'query'> {
  const query = (statement: pg.QueryConfig, parameters: unknown[] = []) => {
    const name = statement.name ? undefined : nameOf(statement.text);
    return client.query(name ? { ...statement, name } : statement, parameters);
  };
  return Object.create(client, { query: { value: query } });
}

interface Buildable<Result> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Result> };
  toSQL(): { sql: string };
}

/**
 * A query of which drizzle builds the text once for each connection instead of each time, which takes longer than PostgreSQL
 * needs to carry it out. `build` names with `sql.placeholder` what differs from one time to the next; the values are given
 * under those names.
 */
export function prepared<Values extends Record<string, unknown>, Result>(
  build: (tx: Transaction) => Buildable<Result>,
): (tx: Transaction, values: Values) => Promise<Result> {
  const built = new WeakMap<Transaction, ReturnType<Buildable<Result>['prepare']>>();
  return (tx, values) => {
    const known = built.get(tx);
    if (known) return known.execute(values);
    const query = build(tx);
    const made = query.prepare(nameOf(query.toSQL().sql) ?? '');
    built.set(tx, made);
    return made.execute(values);
  };
}

const definedOf = (row: object) =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
    .sort();

/** Gives the way to insert single rows into a table, by a query that is built once for each set of columns. */
export function inserting<Table extends PgTable>(
  table: Table,
): (tx: Transaction, row: Table['$inferInsert']) => Promise<void> {
  const statements = new Map<string, ReturnType<typeof prepared>>();
  const makers = Object.entries(getTableColumns(table)).flatMap(([name, { defaultFn }]) =>
    defaultFn ? [{ name, defaultFn }] : [],
  );
  return async (tx, given) => {
    const made = makers.map(({ name, defaultFn }) => [name, defaultFn()]);
    const row = { ...Object.fromEntries(made), ...given };
    const names = definedOf(row);
    const key = names.join();
    const values = () => Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
    const insert =
      statements.get(key) ?? prepared((on) => on.insert(table).values(values() as Table['$inferInsert']));
    statements.set(key, insert);
    await insert(tx, row);
  };
}

/** Gives the way to write on the row of a table that has an id, by a query that is built once for each set of columns. */
export function updating<Table extends PgTable & { id: AnyPgColumn }>(
  table: Table,
): (tx: Transaction, id: string, change: Partial<Table['$inferSelect']>) => Promise<void> {
  const statements = new Map<string, ReturnType<typeof prepared>>();
  return async (tx, id, change) => {
    const names = definedOf(change);
    const key = names.join();
    const values = () => Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
    const update =
      statements.get(key) ??
      prepared((on) =>
        on
          .update(table)
          .set(values() as PgUpdateSetSource<Table>)
          .where(eq(table.id, sql.placeholder('rowId'))),
      );
    statements.set(key, update);
    await update(tx, { ...change, rowId: id });
  };
}
