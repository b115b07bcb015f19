import { eq, inArray, sql } from 'drizzle-orm';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts, contactCounts, contacts, organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { accessRankAt, accessStateOfRank } from './access-state-query.ts';
import { countAll, countByAccess } from './count-by-access.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);

let testDatabase: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  owner = new pg.Client({ connectionString: testDatabase.url });
  await owner.connect();
  await owner.query(
    `select set_config('app.context', 'system', false), set_config('app.reason', 'test', false)`,
  );
});
afterAll(async () => {
  await owner.end();
  await testDatabase.drop();
});

type Work<Result> = Parameters<typeof testDatabase.database.transaction<Result>>[1];
const asSystem = <Result>(work: Work<Result>) =>
  testDatabase.database.transaction({ kind: 'system', reason: 'test' }, work);
const within = <Result>(organisationId: string, work: Work<Result>) =>
  testDatabase.database.transaction(
    { kind: 'organisation', organisationId, accountId: organisationId },
    work,
  );

const newOrganisation = (name: string) =>
  asSystem(async (tx) => {
    const [organisation] = await tx.insert(organisations).values({ name }).returning();
    return organisation?.id ?? '';
  });

let people = 0;
const add = (organisationId: string, count: number) =>
  asSystem(async (tx) => {
    for (let left = count; left > 0; left -= 1) {
      const [account] = await tx.insert(accounts).values({ language: 'nl' }).returning();
      const email = `jan${++people}@elders.example`;
      const person = { organisationId, name: 'Jan', email, language: 'nl' as const };
      await tx.insert(contacts).values({ ...person, accountId: account?.id ?? null });
    }
  });

const idsOf = (organisationId: string) =>
  asSystem(async (tx) => {
    const rows = await tx
      .select({ id: contacts.id })
      .from(contacts)
      .where(eq(contacts.organisationId, organisationId))
      .orderBy(contacts.id);
    return rows.map(({ id }) => id);
  });

const sumUp = (organisationId: string) => owner.query('select app_sum_up_contacts($1)', [organisationId]);

async function expectKept(organisationId: string): Promise<void> {
  const [kept, all, rows] = await within(organisationId, async (tx) => [
    await countByAccess(tx, organisationId, now),
    await countAll(tx, organisationId),
    await tx
      .select({ rank: accessRankAt(now), hasSignedIn: sql<boolean>`last_signed_in_at is not null` })
      .from(contacts)
      .where(eq(contacts.organisationId, organisationId)),
  ]);
  expect(all).toBe(rows.length);
  for (const { access, count, neverSignedIn } of kept) {
    const those = rows.filter(({ rank }) => accessStateOfRank(rank) === access);
    const isNew = those.filter(({ hasSignedIn }) => !hasSignedIn);
    expect({ access, count, neverSignedIn }).toEqual({
      access,
      count: those.length,
      neverSignedIn: isNew.length,
    });
  }
}

const some = { from: fc.nat({ max: 12 }), count: fc.nat({ max: 6 }) };
const written = fc.record({
  access: fc.constantFrom('none' as const, 'invited' as const, 'signed-in' as const, 'active' as const),
  blockedAt: fc.constantFrom(null, now, inHours(1)),
  signInEndsAt: fc.constantFrom(null, null, inHours(-1), now, inHours(2)),
  lastSignedInAt: fc.constantFrom(null, now),
  invitationLapsesAt: fc.constantFrom(null, inHours(-1), now, inHours(1)),
});
const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add' as const), count: fc.nat({ max: 5 }) }),
    fc.record({ kind: fc.constant('remove' as const), ...some }),
    fc.record({ kind: fc.constant('write' as const), ...some, written }),
    fc.record({ kind: fc.constant('sum up' as const) }),
  ),
  { minLength: 5, maxLength: 20 },
);

test('what is kept counted is what there is, whatever happened to contacts', async () => {
  await fc.assert(
    fc.asyncProperty(changes, fc.uuid(), async (all, name) => {
      const organisationId = await newOrganisation(name);
      await add(organisationId, 6);
      for (const change of all) {
        if (change.kind === 'add') await add(organisationId, change.count);
        else if (change.kind === 'sum up') await sumUp(organisationId);
        else {
          const ids = (await idsOf(organisationId)).slice(change.from, change.from + change.count);
          const chosen = inArray(contacts.id, ids);
          await asSystem((tx) =>
            change.kind === 'remove'
              ? tx.delete(contacts).where(chosen)
              : tx.update(contacts).set(change.written).where(chosen),
          );
        }
      }
      await expectKept(organisationId);
    }),
    { numRuns: 30 },
  );
});

test('many at once wait for nobody, while it is summed up', async () => {
  const organisationId = await newOrganisation('Waterland');
  await add(organisationId, 40);
  const ids = await idsOf(organisationId);
  await Promise.all([
    ...ids.map((id, index) =>
      asSystem((tx) =>
        tx
          .update(contacts)
          .set({ access: index % 2 ? 'active' : 'invited', lastSignedInAt: now })
          .where(eq(contacts.id, id)),
      ),
    ),
    sumUp(organisationId),
  ]);
  await expectKept(organisationId);
  await sumUp(organisationId);
  const rows = await within(organisationId, (tx) => tx.select().from(contactCounts));
  expect(rows.map(({ accessRank, change }) => [accessRank, change]).toSorted()).toEqual([
    [2, 20],
    [5, 20],
  ]);
});

test('an organisation sees its own counts alone, and writes none', async () => {
  const own = await newOrganisation('Merwede');
  const other = await newOrganisation('Lindeboom');
  await add(own, 2);
  await add(other, 3);
  const seen = await within(own, (tx) => tx.select().from(contactCounts));
  expect(new Set(seen.map(({ organisationId }) => organisationId))).toEqual(new Set([own]));
  expect(await within(own, (tx) => countAll(tx, other))).toBe(0);
  const denied = expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) });
  const row = { organisationId: own, accessRank: 1, hasSignedIn: false, change: 1 };
  await expect(within(own, (tx) => tx.insert(contactCounts).values(row))).rejects.toEqual(denied);
  await expect(within(own, (tx) => tx.delete(contactCounts))).rejects.toEqual(denied);
  const sums = within(own, (tx) => tx.execute(sql`select app_sum_up_contacts(${own})`));
  await expect(sums).rejects.toEqual(denied);
});
