import pg from 'pg';

/** Ends the connections that listen on a channel, as a database that restarts would. Gives how many there were. */
export async function cutListeners(databaseUrl: string, channel: string): Promise<number> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query = $1`,
    [`listen ${channel}`],
  );
  await client.end();
  return rowCount ?? 0;
}
