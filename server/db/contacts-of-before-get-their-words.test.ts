import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { searchWords } from '../../api-client/contacts/contact-search.ts';
import { foldText } from '../../api-client/contacts/fold-text.ts';
import { migrate } from './migrate.ts';

const migrations = fileURLToPath(new URL('./migrations', import.meta.url));

/** The migrations up to the one before a certain one. */
function migrationsBefore(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(migrations, folder, { recursive: true });
  const journal = join(folder, 'meta/_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'));
  const until = entries.findIndex((entry: { tag: string }) => entry.tag === tag);
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, until) }));
  return folder;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

test('contacts who were there before the search by words are found by it', async () => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const superuser = await connect(inject('superuserUrl'));
  await superuser.query(`create database ${name} owner voordeur_owner template template0`);
  const url = Object.assign(new URL(inject('ownerUrl')), { pathname: `/${name}` }).href;
  const owner = await connect(url);
  try {
    await runMigrations(drizzle(owner), { migrationsFolder: migrationsBefore('0013_contact-search') });
    const people = [
      { name: 'Łukasz d’Ancona', email: 'lukasz@elders.example' },
      { name: 'Zoë Vos', email: 'zoe.vos@elders.example' },
    ];
    await owner.query(
      `select set_config('app.context', 'system', false), set_config('app.reason', 'test', false)`,
    );
    await owner.query(`insert into organisations (id, name) values (gen_random_uuid(), 'Waterland')`);
    for (const person of people)
      await owner.query(
        `insert into contacts (id, organisation_id, name, email, language)
          select gen_random_uuid(), id, $1, $2, 'nl' from organisations`,
        [person.name, person.email],
      );

    await migrate(url);
    const { rows } = await owner.query(
      `select c.email, c.sort_name, c.access_rank, array_agg(w.word) as words,
          array_agg(distinct w.sort_name) as names_of_words
        from contacts c join contact_search_words w on w.contact_id = c.id group by c.id order by c.email`,
    );
    expect(rows.map(({ words, ...row }) => ({ ...row, words: words.toSorted() }))).toEqual(
      people.map((person) => ({
        email: person.email,
        sort_name: foldText(person.name),
        access_rank: 1,
        names_of_words: [foldText(person.name)],
        words: searchWords({ ...person, jobTitle: '' }).toSorted(),
      })),
    );
  } finally {
    await owner.end();
    await superuser.query(`drop database ${name} with (force)`);
    await superuser.end();
  }
});
