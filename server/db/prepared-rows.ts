import { is, Placeholder, type SQL } from 'drizzle-orm';
import type { NodePgClient } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Transaction } from './database.ts';

/** What a statement is told: a moment or an id as text, an array as an array. */
export type StatementValue = string | number | readonly string[] | null;

/** The connection of a transaction, which prepares each statement that it is given once. */
const clientOf = (tx: Transaction): Pick<NodePgClient, 'query'> =>
  (tx as Transaction & { readonly $client: NodePgClient }).$client;

function built(statement: SQL): { text: string; names: readonly string[] } {
  const { sql: text, params } = new PgDialect().sqlToQuery(statement);
  const names = [...new Set(params.flatMap((param) => (is(param, Placeholder) ? [param.name] : [])))];
  // A name is one parameter, however often it stands there; a number that never differs is said as it is.
  const standing = params.map((param) => {
    if (is(param, Placeholder)) return `$${names.indexOf(param.name) + 1}`;
    if (typeof param === 'number') return `${param}`;
    throw new Error('what differs from one time to the next is named');
  });
  return { text: text.replace(/\$(\d+)/g, (_, place) => standing[place - 1] ?? ''), names };
}

/**
 * A statement of which the text is built once, for all connections: for those that say much the same many times, and whose rows
 * need no mapping. `build` names with `sql.placeholder` what differs from one time to the next; the values are given under those
 * names. It is read by PostgreSQL as any other, and planned once for each connection.
 */
export function preparedRows<Row extends object, Name extends string>(
  build: () => SQL,
): (tx: Transaction, values: Readonly<Record<Name, StatementValue>>) => Promise<Row[]> {
  let statement: ReturnType<typeof built> | undefined;
  return async (tx, values) => {
    statement ??= built(build());
    const given = statement.names.map((name) => values[name as Name]);
    const { rows } = await clientOf(tx).query<Row>({ text: statement.text }, given);
    return rows;
  };
}

/**
 * Has each statement of a transaction that is prepared planned once for its connection, whatever it is told: where the same index
 * is right for everybody, planning would take longer than reading. Goes out with the statement that follows. For reading alone.
 */
export function keepPlans(tx: Transaction): void {
  const told = clientOf(tx).query({ text: 'set local plan_cache_mode = force_generic_plan' });
  // Where it fails, so does whatever is read in the transaction.
  void Promise.resolve(told).catch(() => undefined);
}
