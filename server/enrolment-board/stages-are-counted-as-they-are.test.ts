import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolmentStageOf, enrolmentStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import { accounts, contacts, organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { countByStage } from './enrolment-board-queries.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const facts = fc.record({
  access: fc.constantFrom('none' as const, 'invited' as const, 'signed-in' as const, 'active' as const),
  blockedAt: fc.constantFrom(null, null, inHours(-1), now, inHours(1)),
  signInEndsAt: fc.constantFrom(null, null, inHours(-1), now, inHours(2)),
  plannedFor: fc.constantFrom(null, inHours(5)),
  methodRegisteredAt: fc.constantFrom(null, inHours(-2)),
  ownPasswordAt: fc.constantFrom(null, inHours(-3)),
  invitationLapsesAt: fc.constantFrom(null, inHours(-1), now, inHours(1)),
});

test('whoever stands at a stage is counted there, unless the clock has shut them out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 40 }), async (people) => {
      const organisationId = await testDatabase.database.transaction(
        { kind: 'system', reason: 'test' },
        async (tx) => {
          const [made] = await tx.insert(organisations).values({ name: randomUUID() }).returning();
          const id = made?.id ?? '';
          for (const [index, { plannedFor, ...person }] of people.entries()) {
            const [account] = await tx.insert(accounts).values({ language: 'nl' }).returning();
            const planned = { plannedFor, plannedAt: plannedFor && inHours(-4) };
            const known = { name: 'Jan', email: `jan${index}@elders.example`, language: 'nl' as const };
            const of = { organisationId: id, accountId: account?.id ?? '' };
            const [contact] = await tx
              .insert(contacts)
              .values({ ...of, ...known })
              .returning();
            await tx
              .update(contacts)
              .set({ ...person, ...planned })
              .where(eq(contacts.id, contact?.id ?? ''));
          }
          return id;
        },
      );
      const context = { kind: 'organisation', organisationId, accountId: organisationId } as const;
      const [counted, rows] = await testDatabase.database.transaction(context, async (tx) => [
        await countByStage(tx, organisationId, now),
        await tx.select().from(contacts),
      ]);
      const standing = rows.filter(({ shutsAt }) => shutsAt === null || shutsAt > now);
      for (const stage of enrolmentStages) {
        const there = standing.filter((row) => enrolmentStageOf(row)?.stage === stage);
        const expected = there.length;
        expect(counted.find((each) => each.stage === stage)?.count ?? 0, stage).toBe(expected);
        if (stage === 'active') continue;
        const lapsed = there.filter(({ invitationLapsesAt: at }) => at !== null && at <= now).length;
        expect(counted.find((each) => each.stage === stage)?.lapsed ?? 0, stage).toBe(lapsed);
      }
    }),
    { numRuns: 30 },
  );
});
