import { type SQL, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Transaction } from '../db/database.ts';
import { organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { beginReview } from './begin-review.ts';
import { pageToReview } from './contacts-to-review-queries.ts';
import { decisionPage } from './decision-queries.ts';
import { countReview, type ReviewRow } from './review-queries.ts';

const count = 5_000;
const system = { kind: 'system', reason: 'test' } as const;
let testDatabase: TestDatabase;
let review: ReviewRow;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const { database, url } = testDatabase;
  await database.transaction(system, async (tx) => {
    const [organisation] = await tx.insert(organisations).values({ name: 'Waterland' }).returning();
    const organisationId = organisation?.id ?? '';
    await tx.execute(sql`insert into contacts (id, organisation_id, name, email, language, created_at)
      select gen_random_uuid(), ${organisationId}::uuid, 'Jan ' || n % 97, 'jan' || n || '@elders.example', 'nl', now() - interval '1 day'
      from generate_series(1, ${count}::int) n`);
    const by = { actor: { actor: 'system', reason: 'test' } as const, now: new Date() };
    review = await beginReview(tx, organisationId, by);
    await tx.execute(sql`insert into audit_events (id, occurred_at, event, actor, organisation_id)
      select gen_random_uuid(), now() + n * interval '1 second',
        case when n % 100 = 0 then 'contact.access-confirmed' else 'sign-in.completed' end, 'visitor', ${organisationId}::uuid
      from generate_series(1, 5000) n`);
  });
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query('vacuum analyze contacts, audit_events');
  await owner.end();
}, 120_000);
afterAll(() => testDatabase.drop());

const asOrganisation = () =>
  ({
    kind: 'organisation',
    organisationId: review.organisationId,
    accountId: review.organisationId,
  }) as const;

/** What the role of the API, under row-level security, does for a query. */
const planOf = (ask: (tx: Transaction) => { getSQL(): SQL }): Promise<string> =>
  testDatabase.database.transaction(asOrganisation(), async (tx) => {
    const { rows } = await tx.execute<Record<string, string>>(sql`explain ${ask(tx).getSQL()}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

test('a round of very many begins with one row, and is counted', async () => {
  const counted = await testDatabase.database.transaction(asOrganisation(), (tx) => countReview(tx, review));
  expect(counted).toEqual({ total: count, left: count });
});

test('a page of those who are left is read from an index, from where the one before ended', async () => {
  const after = {
    decidedOrListedAt: new Date(review.startedAt.getTime() - 24 * 3_600_000),
    sortName: 'jan 50',
    id: '01900000-0000-7000-8000-000000000000',
  };
  const plan = await planOf((tx) => pageToReview(tx, review, { after, limit: 26 }));
  expect(plan).toContain('using contacts_to_review');
  expect(plan).not.toContain('Sort Key: contacts.');
  expect(plan).not.toContain('Seq Scan on contacts ');
});

test('what was decided is read from an index of decisions, past all sign-ins', async () => {
  const plan = await planOf((tx) => decisionPage(tx, review, { before: undefined, limit: 26 }));
  expect(plan).toContain('audit_events_of_reviews');
});
