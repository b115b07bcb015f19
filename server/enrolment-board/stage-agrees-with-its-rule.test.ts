import { expect, test } from 'vitest';
import type { StoredAccess } from '../../api-client/contacts/access-state.ts';
import { enrolmentStageOf, enrolmentStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import { stageOfRank } from '../contacts/stage-condition.ts';
import { accounts, contacts, organisations } from '../db/schema.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const at = (minutes: number) => new Date(Date.parse('2026-11-21T12:00:00.000Z') + minutes * 60_000);
const orNot = (moment: Date) => [null, moment];

const cases = (['none', 'invited', 'signed-in', 'active'] satisfies StoredAccess[]).flatMap((access) =>
  orNot(at(60)).flatMap((plannedFor) =>
    orNot(at(2)).flatMap((cameInAt) =>
      [null, at(1), at(3)].flatMap((methodRegisteredAt) =>
        [null, at(0), at(4)].map((ownPasswordAt) => ({
          access,
          plannedFor,
          plannedAt: plannedFor && at(5),
          invitedAt: at(1),
          cameInAt,
          methodRegisteredAt,
          ownPasswordAt,
        })),
      ),
    ),
  ),
);

test('the stage that is kept is that of the rule, for each combination of facts', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    const found = await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
      const [organisation] = await tx.insert(organisations).values({ name: 'Waterland' }).returning();
      const made = await tx
        .insert(accounts)
        .values(cases.map(() => ({ language: 'nl' as const })))
        .returning();
      return tx
        .insert(contacts)
        .values(
          cases.map((facts, index) => ({
            ...facts,
            organisationId: organisation?.id ?? '',
            accountId: made[index]?.id ?? '',
            name: 'Jan',
            email: `jan${index}@elders.example`,
            language: 'nl' as const,
          })),
        )
        .returning();
    });
    expect(found).toHaveLength(cases.length);
    for (const { stageRank, stageSince, ...facts } of found) {
      const kept = stageRank === null ? null : { stage: stageOfRank(stageRank), since: stageSince };
      expect({ ...facts, kept }).toEqual({ ...facts, kept: enrolmentStageOf(facts) });
    }
    const stages = new Set(found.flatMap((each) => enrolmentStageOf(each)?.stage ?? []));
    expect(stages).toEqual(new Set(enrolmentStages));
  } finally {
    await drop();
  }
});
