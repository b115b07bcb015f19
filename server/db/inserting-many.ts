import { type Column, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './database.ts';

const driverValue = (column: Column, value: unknown) =>
  value === undefined || value === null ? null : column.mapToDriverValue(value);

/**
 * Writes many rows in one statement that is the same text however many there are, so that it is built and planned once: an array for
 * each column, which PostgreSQL takes apart. What one row names, each names, or it is null there. `ending` follows the rows, such as
 * `on conflict … returning …`; gives the rows that it returns.
 */
export async function insertMany<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  ending: SQL = sql``,
): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return [];
  const columns = Object.entries(getTableColumns(table)).filter(
    ([name, { defaultFn }]) => defaultFn || rows.some((row) => name in row),
  );
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const arrays = columns.map(([name, column]) => {
    const values = rows.map((row) =>
      driverValue(column, (row as Record<string, unknown>)[name] ?? column.defaultFn?.()),
    );
    return sql`${sql.param(values)}::${sql.raw(column.getSQLType())}[]`;
  });
  const inserted = await tx.execute(sql`
    insert into ${table} (${sql.join(names, sql`, `)}) select * from unnest(${sql.join(arrays, sql`, `)}) ${ending}`);
  return inserted.rows;
}
