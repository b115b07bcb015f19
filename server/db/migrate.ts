import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** The one advisory lock of the migrations: any number, the same for all servers of one database. */
const migrationLock = 7_066_101;

async function refuseSuperuser(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string; bypasses: boolean }>(
    'select rolname as name, rolsuper or rolbypassrls as bypasses from pg_roles where rolname = session_user',
  );
  const role = rows[0];
  if (!role) throw new Error('The database does not name the role that is connected.');
  if (role.bypasses) {
    throw new Error(
      `The role ${role.name} is a superuser or bypasses row-level security, and the server does not run as such a one. ` +
        'Make a role that owns the database and nothing more, and put it into DATABASE_URL: see docs/operations.md.',
    );
  }
  return role.name;
}

/** Membership alone does not say it: since PostgreSQL 16 a member may be without the right to become the role. */
async function canBecomeApi(client: pg.Client): Promise<boolean> {
  try {
    await client.query('set role voordeur_api');
    await client.query('reset role');
    return true;
  } catch {
    return false;
  }
}

/** The API's own role (architecture: tenancy): made here when this role may, else by an operator. */
async function ensureApiRole(client: pg.Client, owner: string): Promise<void> {
  if (await canBecomeApi(client)) return;
  const { rows } = await client.query("select from pg_roles where rolname = 'voordeur_api'");
  const grant = `GRANT voordeur_api TO ${pg.escapeIdentifier(owner)};`;
  const statements = rows.length > 0 ? [grant] : ['CREATE ROLE voordeur_api NOLOGIN;', grant];
  try {
    for (const statement of statements) await client.query(statement);
  } catch (cause) {
    throw new Error(
      `The server works as the role voordeur_api, which ${owner} cannot become or make. Have a superuser of this PostgreSQL run:\n  ${statements.join('\n  ')}`,
      { cause },
    );
  }
}

/**
 * Brings the database to this version's schema, as its owner; of several servers that start at once, one does it and the
 * others wait. Throws, in words for an operator, when the role is a superuser or the API's role is missing and cannot be made.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const owner = await refuseSuperuser(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureApiRole(client, owner);
    await runMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
