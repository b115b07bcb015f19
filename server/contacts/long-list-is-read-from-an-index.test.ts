import { type SQL, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContactListView, contactListViewSchema } from '../../api-client/contacts/contact-list-view.ts';
import type { Transaction } from '../db/database.ts';
import { contacts, organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { contactPage } from './contact-list-queries.ts';

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
        })),
      );
    }
    return id;
  });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('analyze contacts');
  await owner.end();
});
afterAll(() => testDatabase.drop());

/** The plan by which the role of the API, under row-level security, reads the second page of a view. */
async function planOf(view: Partial<ContactListView>): Promise<string> {
  const context = { kind: 'organisation', organisationId, accountId: organisationId } as const;
  return testDatabase.database.transaction(context, async (tx) => {
    let plan = '';
    const explain = async (query: SQL) => {
      const { rows } = await tx.execute<Record<string, string>>(sql`explain ${query}`);
      plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      return { rows: [] };
    };
    const explaining = new Proxy(tx, {
      get: (target, name) => (name === 'execute' ? explain : Reflect.get(target, name)),
    }) as Transaction;
    await contactPage(explaining, {
      organisationId,
      view: contactListViewSchema.parse(view),
      asOf: new Date(),
      after: { key: 'jan 5', sortName: 'jan 5', id: organisationId },
      limit: 26,
    });
    return plan;
  });
}

test.each([
  ['name', 'asc', 'Index Scan using contacts_by_name'],
  ['name', 'desc', 'Index Scan Backward using contacts_by_name'],
  ['email', 'asc', 'Index Scan using contacts_email_once_in_organisation'],
  ['email', 'desc', 'Index Scan Backward using contacts_email_once_in_organisation'],
] as const)('by %s %s: a page begins where the one before ended', async (sort, direction, scan) => {
  const plan = await planOf({ sort, direction });
  const [, page = ''] = plan.split(scan);
  expect(plan).toContain(scan);
  expect(page.split('\n')[1]).toMatch(/Index Cond: .*(sort_name|email)/);
});

test('what row-level security asks is asked once, not for each contact', async () => {
  const plan = await planOf({});
  expect(plan).toContain('InitPlan');
  expect(plan.split('\n').filter((line) => /Filter:.*current_setting/.test(line))).toEqual([]);
});
