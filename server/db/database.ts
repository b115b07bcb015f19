import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { gatherWrites } from './gather-writes.ts';
import { prepareStatements } from './prepared-statements.ts';
import * as schema from './schema.ts';

/** A transaction: what queries run on. */
export type Transaction = NodePgDatabase<typeof schema>;

/**
 * On whose behalf a transaction runs (docs/decisions/0003-row-level-security.md). Row-level security shows it only the rows of:
 * - `organisation`: a session's organisation, with the account that acts; `signInName` opens the one row of that name besides;
 * - `account`: a person's own rows; before it is known who they are, only the row that `tokenHash` or `signInName` presents, or (to read) what a phone `presented`;
 * - `system`: all, for a stated reason that goes into the audit.
 */
export type Context =
  | {
      readonly kind: 'organisation';
      readonly organisationId: string;
      readonly accountId: string;
      readonly signInName?: string;
    }
  | {
      readonly kind: 'account';
      readonly accountId?: string;
      readonly tokenHash?: Buffer;
      readonly signInName?: string;
      readonly presented?: string;
    }
  | { readonly kind: 'system'; readonly reason: string };

/** A function of the migrations. */
export type FunctionName = `app_${string}`;

export interface Database {
  /**
   * Runs `work` in one transaction in `context`: committed when it resolves, rolled back when it throws. A deadlock is tried
   * again, so `work` changes nothing but the database.
   */
  transaction<Result>(context: Context, work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Calls a function of the migrations that declares its own context, as one statement in one round trip. Gives its rows.
   * `name` is never taken from a request.
   */
  callFunction<Row extends object>(name: FunctionName, parameters: readonly unknown[]): Promise<Row[]>;
  /**
   * Connections that live in the system context for one reason: for libraries that bring their own queries. They do not wait
   * for the disk: when PostgreSQL itself dies, the last half second of what they counted may be lost.
   */
  systemPool(reason: string): pg.Pool;
  /** A connection of its own, outside the pools and not connected yet: for LISTEN. It sees no row. */
  createListener(): pg.Client;
  /** Resolves when the database answers; rejects when it does not within the pool's time. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const settingsOf = (context: Context): Record<string, string | undefined> => {
  switch (context.kind) {
    case 'organisation':
      return {
        'app.organisation_id': context.organisationId,
        'app.account_id': context.accountId,
        'app.sign_in_name': context.signInName,
      };
    case 'account':
      return {
        'app.account_id': context.accountId,
        'app.token_hash': context.tokenHash?.toString('hex'),
        'app.presented': context.presented,
        'app.sign_in_name': context.signInName,
      };
    case 'system':
      return { 'app.reason': context.reason };
  }
};

/** Settings of a transaction end with it, so that what a context leaves out is empty. */
const declaration = (context: Context): string =>
  Object.entries({ 'app.context': context.kind, ...settingsOf(context) })
    .filter(([, value]) => value)
    .map(([name, value = '']) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
    .join(', ');

const clientOf = new WeakMap<Transaction, pg.PoolClient>();

/** Calls a function of the migrations on a connection, or on any one of a pool. Gives its rows. */
export async function callOn<Row extends object>(
  connection: pg.Pool | pg.PoolClient,
  name: FunctionName,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const places = parameters.map((_, index) => `$${index + 1}`).join(', ');
  const text = `select * from ${name}(${places})`;
  const { rows } = await connection.query<Row>({ name, text, values: [...parameters] });
  return rows;
}

function connectionOf(tx: Transaction): pg.PoolClient {
  const client = clientOf.get(tx);
  if (!client) throw new Error('this is done within a transaction of the database');
  return client;
}

/** Calls a function of the migrations within a transaction. Gives its rows. */
export const callWithin = <Row extends object>(
  tx: Transaction,
  name: FunctionName,
  parameters: readonly unknown[],
): Promise<Row[]> => callOn(connectionOf(tx), name, parameters);

const followUps = new WeakMap<Transaction, (() => void)[]>();

/** Has something done once a transaction is committed; never where it is rolled back. */
export function onCommit(tx: Transaction, follow: () => void): void {
  followUps.set(tx, [...(followUps.get(tx) ?? []), follow]);
}

const superuserMessage =
  'The database role of the API must not be a superuser and must not bypass row-level security. Connect as a role of its own: see docs/operations.md.';

/**
 * Connects the API to PostgreSQL and checks that its role cannot bypass row-level security (architecture: tenancy).
 * Takes a connection string; a role other than `voordeur_api` becomes it for every connection.
 * Throws when the role is a superuser or may bypass row-level security.
 */
export async function connectDatabase(
  connectionString: string,
  { connections = 10 } = {},
): Promise<Database> {
  const pools: pg.Pool[] = [];
  const open = (options: string, max: number) => {
    const pool = new pg.Pool({
      connectionString,
      options,
      max,
      connectionTimeoutMillis: 5_000,
      pipeline: true,
    });
    pool.on('connect', gatherWrites);
    pool.on('error', () => {
      // An idle connection died with its server; the pool makes another one when it is needed.
    });
    pools.push(pool);
    return pool;
  };
  const asApi = '-c role=voordeur_api';
  const queriesOf = new WeakMap<pg.PoolClient, Transaction>();
  const queriesOn = (client: pg.PoolClient): Transaction => {
    const known = queriesOf.get(client);
    if (known) return known;
    const made = drizzle(prepareStatements(client) as pg.PoolClient, { schema });
    queriesOf.set(client, made);
    clientOf.set(made, client);
    return made;
  };
  const pool = open(asApi, connections);
  await refuseSuperuser(connectionString, pool);

  const once = async <Result>(context: Context, work: (tx: Transaction) => Promise<Result>) => {
    const client = await pool.connect();
    const tx = queriesOn(client);
    let broken: Error | undefined;
    let toFollow: readonly (() => void)[] = [];
    try {
      const result = await begunWith(client.query(`begin; select ${declaration(context)}`), () => work(tx));
      await client.query('commit');
      toFollow = followUps.get(tx) ?? [];
      return result;
    } catch (error) {
      await client.query('rollback').catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      followUps.delete(tx);
      client.release(broken);
      for (const follow of toFollow) follow();
    }
  };

  return {
    async transaction(context, work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await once(context, work);
        } catch (error) {
          if (attempt === mostAttempts || !isDeadlock(error)) throw error;
        }
      }
    },
    callFunction: <Row extends object>(name: FunctionName, parameters: readonly unknown[]) =>
      callOn<Row>(pool, name, parameters),
    systemPool: (reason) =>
      open(
        `${asApi} -c synchronous_commit=off -c app.context=system -c app.reason=${reason.replace(/[^\w]/g, '-')}`,
        4,
      ),
    createListener: () => new pg.Client({ connectionString, options: asApi, keepAlive: true }),
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      await Promise.all(pools.map((each) => each.end()));
    },
  };
}

/**
 * Sends `work` behind the beginning of its transaction, without a round trip between. Where the beginning fails, that is the
 * error, whatever `work` made of it: without a context row-level security showed it nothing and took nothing from it.
 */
async function begunWith<Result>(beginning: Promise<unknown>, work: () => Promise<Result>): Promise<Result> {
  beginning.catch(() => undefined);
  try {
    return await work();
  } finally {
    await beginning;
  }
}

const mostAttempts = 3;

/** PostgreSQL ended this transaction so that another, waiting for it, could go on: done again, it gets through (SQLSTATE 40P01). */
export const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && [error, error.cause].some((each) => (each as pg.DatabaseError)?.code === '40P01');

async function refuseSuperuser(connectionString: string, pool: pg.Pool): Promise<void> {
  const roleQuery =
    'select bool_or(rolsuper or rolbypassrls) as bypasses from pg_roles where rolname in (current_user, session_user)';
  const { rows } = await pool.query<{ bypasses: boolean }>(roleQuery);
  if (!rows[0]?.bypasses) return;
  await pool.end();
  throw new Error(`${superuserMessage} (${new URL(connectionString).username})`);
}

/**
 * Adds to the account context who the person is, once what they presented has said so.
 * Only ever called with an id that the same transaction read from the row that was presented.
 */
export async function identify(tx: Transaction, accountId: string): Promise<void> {
  await tx.execute(`select set_config('app.account_id', ${pg.escapeLiteral(accountId)}, true)`);
}

/**
 * What a query selects besides to do as `identify` does with the account of the row that it finds by what was presented;
 * what it finds without an account changes nothing.
 */
export const identification = (accountId: AnyColumn): SQL<string> =>
  sql`set_config('app.account_id', coalesce(${accountId}::text, ''), true)`;

/**
 * Works in the context of an account within an organisation's transaction, and goes back into that one. Only ever called with
 * an account that the same transaction found to be of this organisation alone (architecture: tenancy).
 */
export async function withinAccount<Result>(
  tx: Transaction,
  organisation: Context & { kind: 'organisation' },
  accountId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  await tx.execute(`select ${declaration({ kind: 'account', accountId })}`);
  const result = await work();
  await tx.execute(`select ${declaration(organisation)}`);
  return result;
}

/** Presents a sign-in name in an organisation's transaction: it opens the one row of that name, as `signInName` of the context does. */
export async function presentSignInName(tx: Transaction, signInName: string): Promise<void> {
  await tx.execute(`select set_config('app.sign_in_name', ${pg.escapeLiteral(signInName)}, true)`);
}

const noSettings = {
  'app.account_id': '',
  'app.sign_in_name': '',
  'app.token_hash': '',
  'app.presented': '',
};

/** Declares a context in the place of the one before: what it leaves out is emptied. */
const declarationAnew = (context: Context): string =>
  Object.entries({ ...noSettings, 'app.context': context.kind, ...settingsOf(context) })
    .map(([name, value = '']) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`)
    .join(', ');

async function part<Result>(
  tx: Transaction,
  beginning: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const connection = connectionOf(tx);
  const toFollow = followUps.get(tx) ?? [];
  try {
    const result = await begunWith(connection.query(`savepoint part; ${beginning}`), work);
    // It goes out with the statement that comes next, which says so where the connection broke.
    connection.query('release savepoint part').catch(() => undefined);
    return result;
  } catch (error) {
    await connection.query('rollback to savepoint part; release savepoint part');
    followUps.set(tx, toFollow);
    throw error;
  }
}

/**
 * Runs a part of a transaction that may fail without the whole: what it wrote, and what it wanted done afterwards, is undone, and
 * its error is thrown on (PostgreSQL SAVEPOINT).
 */
export const withinSavepoint = <Result>(tx: Transaction, work: () => Promise<Result>): Promise<Result> =>
  part(tx, '', work);

/**
 * The database as it is seen from within one organisation's transaction: what would be transactions of the same organisation become
 * parts of it, so that many of them are written together with what is noted of them. Throws for any other context.
 */
export const partsOf = (
  tx: Transaction,
  database: Database,
  whole: Context & { kind: 'organisation' },
): Database => ({
  ...database,
  transaction: (context, work) => {
    if (context.kind !== 'organisation' || context.organisationId !== whole.organisationId)
      throw new Error('a part of a transaction stays in its organisation');
    return part(tx, `select ${declarationAnew(context)}`, () => work(tx));
  },
});

/** The name of the constraint that a write ran into, where it was a uniqueness (SQLSTATE 23505); undefined otherwise. */
export function uniqueViolation(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof pg.DatabaseError) || cause.code !== '23505') return undefined;
  return cause.constraint;
}
