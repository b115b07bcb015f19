import { createHash } from 'node:crypto';
import type pg from 'pg';

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
    const name = nameOf(statement.text);
    return client.query(name ? { ...statement, name } : statement, parameters);
  };
  return Object.create(client, { query: { value: query } });
}
