import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContactListView, contactListViewSchema } from '../../api-client/contacts/contact-list-view.ts';
import { termsAsTyped } from '../../api-client/contacts/contact-search.ts';
import type { Transaction } from '../db/database.ts';
import { keepPlans } from '../db/prepared-rows.ts';
import { contacts, organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { ContactListPosition } from './contact-list-order.ts';
import { findContactPage } from './contact-list-queries.ts';
import { countByAccess } from './count-by-access.ts';

const count = 4_000;
let testDatabase: TestDatabase;
let organisationId: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const { database, url } = testDatabase;
  organisationId = await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const [organisation] = await tx.insert(organisations).values({ name: 'Waterland' }).returning();
    const id = organisation?.id ?? '';
    for (let start = 0; start < count; start += 1_000) {
      await tx.insert(contacts).values(
        Array.from({ length: 1_000 }, (_, index) => ({
          organisationId: id,
          name: `Jan ${(start + index) % 97}`,
          email: `jan${start + index}@elders.example`,
          language: 'nl' as const,
          lastSignedInAt: index % 2 === 0 ? new Date(Date.UTC(2026, 10, 1, 0, start, index)) : null,
          lastRemindedAt: index % 2 === 0 ? new Date(Date.UTC(2026, 10, 1, 0, start, index)) : null,
        })),
      );
    }
    return id;
  });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('vacuum analyze contacts, contact_search_words');
  await owner.end();
});
afterAll(() => testDatabase.drop());

let asked = 0;

/** The plans by which the role of the API, under row-level security, reads something: those that are kept for whatever is asked. */
async function plansBy(read: (tx: Transaction) => Promise<unknown>): Promise<string[]> {
  const context = { kind: 'organisation', organisationId, accountId: organisationId } as const;
  return testDatabase.database.transaction(context, async (tx) => {
    const plans: string[] = [];
    keepPlans(tx);
    const explain = async (text: string, parameters: readonly unknown[]) => {
      const place = plans.push('') - 1;
      const name = `asked_${++asked}`;
      await tx.execute(sql.raw(`prepare ${name} as ${text}`));
      const whatever = parameters.map(() => 'null').join();
      const { rows } = await tx.execute<Record<string, string>>(
        sql.raw(`explain execute ${name}${whatever && `(${whatever})`}`),
      );
      await tx.execute(sql.raw(`deallocate ${name}`));
      plans[place] = rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    const execute = async (query: SQL) => {
      const { sql: text, params } = new PgDialect().sqlToQuery(query);
      await explain(text, params);
      return tx.execute(query);
    };
    const { $client } = tx as Transaction & { $client: pg.PoolClient };
    const query = async (statement: pg.QueryConfig, values: unknown[]) => {
      await explain(statement.text, values);
      return $client.query(statement, values);
    };
    const instead: Record<string | symbol, unknown> = { execute, $client: { query } };
    await read(
      new Proxy(tx, { get: (target, name) => instead[name] ?? Reflect.get(target, name) }) as Transaction,
    );
    return plans;
  });
}

/** The plans of a page of a view after a position. */
const plansOf = (view: Partial<ContactListView>, after?: ContactListPosition): Promise<string[]> =>
  plansBy((tx) => {
    const whole = contactListViewSchema.parse(view);
    const terms = termsAsTyped(whole.search);
    return findContactPage(tx, {
      ...{ organisationId, view: whole, terms, asOf: new Date(), after, limit: 26 },
    });
  });

const deep = { sortName: 'jan 5', id: '01900000-0000-7000-8000-000000000000' };
const moment = '2026-11-21T12:00:00+00:00';

test.each([
  ['name', 'asc', 'jan 5', 'Scan using contacts_by_name'],
  ['name', 'desc', 'jan 5', 'Scan Backward using contacts_by_name'],
  ['email', 'asc', 'jan5@elders.example', 'Scan using contacts_email_once_in_organisation'],
  ['email', 'desc', 'jan5@elders.example', 'Scan Backward using contacts_email_once_in_organisation'],
  ['access', 'asc', 5, 'Scan using contacts_by_access'],
  ['access', 'desc', 5, 'Scan using contacts_by_access'],
  ['last-signed-in', 'asc', moment, 'Scan using contacts_by_last_sign_in'],
  ['last-signed-in', 'desc', moment, 'Scan Backward using contacts_by_last_sign_in'],
  ['last-signed-in', 'asc', 'infinity', 'Scan using contacts_never_signed_in'],
  ['last-reminded', 'asc', moment, 'Scan using contacts_by_last_reminder'],
  ['last-reminded', 'desc', '-infinity', 'Scan using contacts_never_reminded'],
] as const)(
  'by %s %s after %s: a page begins where the one before ended',
  async (sort, direction, key, scan) => {
    const [plan = ''] = await plansOf({ sort, direction }, { ...deep, key });
    const [, page = ''] = plan.split(scan);
    expect(plan).toContain(scan);
    expect(page.split('\n')[1]).toMatch(/Index Cond: .*(sort_name|email|last_signed_in_at|last_reminded_at)/);
  },
);

test('who few are found by is looked up by the words, from an index alone', async () => {
  const [counted = '', collected = ''] = await plansOf({ search: 'jan399' });
  for (const plan of [counted, collected]) {
    const [, words = ''] = plan.split('Only Scan using contact_search_words_');
    expect(words.split('\n')[1]).toMatch(/Index Cond: .*word >= .* AND \(word < /);
  }
  expect(collected).not.toContain('Seq Scan');
  expect(collected).not.toContain('using contacts_');
});

test('who few are found by stands in another order by their rows, each looked up', async () => {
  const [, collected = ''] = await plansOf({ search: 'jan399', sort: 'email' });
  expect(collected).toContain('Index Scan using contacts_pkey');
  expect(collected).not.toContain('Seq Scan');
});

test('who has a right is looked up by it, from an index', async () => {
  const [counted = ''] = await plansOf({ authorisation: 'manage-contacts' });
  expect(counted).toMatch(/contact_authorisations_of_organisation.*\n +Index Cond: .*authorisation_name = /);
});

test.each([
  [{ method: 'app' }, 'contacts_by_methods', 'registered_methods = '],
  [{ lastSignIn: 'over-90-days-ago' }, 'contacts_by_last_sign_in', 'last_signed_in_at <= '],
  [{ lastSignIn: 'within-30-days' }, 'contacts_by_last_sign_in', 'last_signed_in_at > '],
  [{ ends: 'within-7-days' }, 'contacts_by_end', 'ends_at > '],
  [{ lastSignIn: 'never' }, 'contacts_never_signed_in', 'organisation_id = '],
] as const)(
  'who meets %j is counted from an index alone, without the rows',
  async (view, index, condition) => {
    const [counted = ''] = await plansOf(view);
    const [, ...scans] = counted.split(`Index Only Scan using ${index}`);
    expect(scans.length).toBeGreaterThan(0);
    for (const scan of scans) expect(scan.split('\n')[1]).toMatch(/^ *Index Cond: /);
    expect(counted).toContain(condition);
    expect(counted).not.toContain('Seq Scan');
  },
);

test('whom many are found by are read in the order of the list', async () => {
  const [, page = ''] = await plansOf({ search: 'jan' });
  expect(page).toMatch(/Index Scan using contacts_by_name .*\n +Index Cond: .*sort_name >= /);
});

test('what row-level security asks is asked once, not for each contact', async () => {
  for (const view of [{}, { search: 'jan' }, { access: ['none' as const] }]) {
    for (const plan of await plansOf(view)) {
      expect(plan).toContain('InitPlan');
      expect(plan.split('\n').filter((line) => /Filter:.*current_setting/.test(line))).toEqual([]);
    }
  }
});

test('how many are in each state is read from indexes alone', async () => {
  const [counted = ''] = await plansBy((tx) => countByAccess(tx, organisationId, new Date()));
  expect(counted).toContain('Index Only Scan using contacts_by_access_and_lapse');
  expect(counted).toContain('Index Only Scan using contacts_by_access_and_end');
  expect(counted).not.toMatch(/(Seq|Index|Heap) Scan (using \w+ )?on contacts/);
});
