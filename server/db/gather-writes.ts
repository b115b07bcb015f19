import type pg from 'pg';

/**
 * Has the statements that are sent over a connection in one turn of the event loop go out in one write: on a busy server the
 * writes to the socket cost more than the statements that they carry.
 */
export function gatherWrites(client: pg.PoolClient): void {
  const { stream } = client.connection;
  const query = client.query.bind(client) as (...statement: unknown[]) => unknown;
  let gathers = false;
  const gathering = (...statement: unknown[]) => {
    if (!gathers) {
      gathers = true;
      stream.cork();
      process.nextTick(() => {
        gathers = false;
        stream.uncork();
      });
    }
    return query(...statement);
  };
  Object.assign(client, { query: gathering });
}
