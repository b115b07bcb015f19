import pg from 'pg';

const exists = async (superuser: pg.Client, query: string, name: string) =>
  (await superuser.query(query, [name])).rows.length > 0;

const findRole = 'select from pg_roles where rolname = $1';
const findDatabase = 'select from pg_database where datname = $1';

/**
 * Makes what is missing of the server's roles and database: `voordeur_owner`, which owns the database `voordeur` and
 * migrates it, and `voordeur_api`, which owns nothing and serves (architecture: tenancy). Takes a superuser's connection.
 */
export async function ensureRoles(superuserUrl: string, ownerPassword: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  try {
    const verb = (await exists(superuser, findRole, 'voordeur_owner')) ? 'alter' : 'create';
    const password = pg.escapeLiteral(ownerPassword);
    await superuser.query(`${verb} role voordeur_owner login nosuperuser nobypassrls password ${password}`);
    if (!(await exists(superuser, findRole, 'voordeur_api')))
      await superuser.query('create role voordeur_api nologin');
    await superuser.query('grant voordeur_api to voordeur_owner');
    if (!(await exists(superuser, findDatabase, 'voordeur'))) {
      await superuser.query('create database voordeur owner voordeur_owner');
    }
    await superuser.query('revoke connect on database voordeur from public');
  } finally {
    await superuser.end();
  }
}
