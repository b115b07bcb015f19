import { and, asc, eq, gte, isNotNull, lt, lte, min, type Placeholder, type SQL, sql } from 'drizzle-orm';
import {
  type EnrolmentStage,
  type WaitingStage,
  waitingStages,
} from '../../api-client/enrolment-board/enrolment-stage.ts';
import { ranksOfAccess } from '../contacts/access-state-query.ts';
import { isNotShutOut, rankOfStage, stageOfRank } from '../contacts/stage-condition.ts';
import type { Transaction } from '../db/database.ts';
import { preparedRows } from '../db/prepared-rows.ts';
import { contactCounts, contacts } from '../db/schema.ts';

interface StageCount {
  readonly stage: EnrolmentStage;
  readonly count: number;
  readonly lapsed: number;
}

const ofOrganisation = (organisationId: string | Placeholder, condition: SQL | undefined) =>
  and(eq(contacts.organisationId, organisationId), condition);

const [active, activeWithMoment] = ranksOfAccess('active');

/**
 * Who is on the way, and of whom the clock has shut out among those who arrived, is read from ranges of indexes; how many arrived is
 * kept counted, as they are most of an organisation.
 */
const stageCounts = preparedRows<{ rank: number; count: number; lapsed: number }, 'organisationId' | 'now'>(
  () => {
    const organisationId = sql.placeholder('organisationId');
    const now = sql`${sql.placeholder('now')}::timestamptz`;
    const isOnTheWay = and(
      gte(contacts.stageRank, rankOfStage('planned')),
      lt(contacts.stageRank, rankOfStage('active')),
      isNotShutOut(now),
    );
    const isShutOut = and(
      isNotNull(contacts.shutsAt),
      eq(contacts.accessRank, activeWithMoment),
      lte(contacts.shutsAt, now),
    );
    return sql`select ${contacts.stageRank} as rank, count(*)::int as count,
        (count(*) filter (where ${lte(contacts.invitationLapsesAt, now)}))::int as lapsed
      from ${contacts} where ${ofOrganisation(organisationId, isOnTheWay)} group by ${contacts.stageRank}
      union all select ${rankOfStage('active')}::smallint, (
        (select coalesce(sum(change), 0) from ${contactCounts}
          where organisation_id = ${organisationId} and access_rank in (${active}, ${activeWithMoment})) -
        (select count(*) from ${contacts} where ${ofOrganisation(organisationId, isShutOut)}))::int, 0`;
  },
);

/** Gives how many contacts of an organisation stand at each stage where somebody does. */
export async function countByStage(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<StageCount[]> {
  const rows = await stageCounts(tx, { organisationId, now: now.toISOString() });
  return rows.flatMap(({ rank, ...counts }) =>
    counts.count === 0 ? [] : [{ stage: stageOfRank(rank), ...counts }],
  );
}

/** Gives when the first of the invitations of an organisation goes out that were put off; null where none was. */
export async function nextPlanned(tx: Transaction, organisationId: string, now: Date): Promise<Date | null> {
  const [row] = await tx
    .select({ next: min(contacts.plannedFor) })
    .from(contacts)
    .where(
      ofOrganisation(organisationId, and(eq(contacts.stageRank, rankOfStage('planned')), isNotShutOut(now))),
    );
  return row?.next ?? null;
}

/** Gives when the next invitation of an organisation lapses; null where none is open. */
export async function nextLapse(tx: Transaction, organisationId: string, now: Date): Promise<Date | null> {
  const [row] = await tx
    .select({ lapsesAt: contacts.invitationLapsesAt })
    .from(contacts)
    .where(
      ofOrganisation(organisationId, sql`${contacts.invitationLapsesAt} > ${now.toISOString()}::timestamptz`),
    )
    .orderBy(asc(contacts.invitationLapsesAt))
    .limit(1);
  return row?.lapsesAt ?? null;
}

interface LongestWaiting {
  readonly organisationId: string;
  readonly now: Date;
  readonly limit: number;
}

interface WaitingRow {
  readonly contactId: string;
  readonly name: string;
  readonly email: string;
  readonly since: Date;
  readonly lapsesAt: Date | null;
  readonly plannedFor: Date | null;
}

const longestAtStage = preparedRows<WaitingRow, 'organisationId' | 'now' | 'rank' | 'limit'>(() => {
  const rank = sql`${sql.placeholder('rank')}::smallint`;
  const isThere = and(
    eq(contacts.stageRank, rank),
    isNotShutOut(sql`${sql.placeholder('now')}::timestamptz`),
    isNotNull(contacts.stageSince),
  );
  return sql`select ${contacts.id} as "contactId", ${contacts.name} as name, ${contacts.email} as email,
      ${contacts.stageSince} as since, ${contacts.invitationLapsesAt} as "lapsesAt", ${contacts.plannedFor} as "plannedFor"
    from ${contacts} where ${ofOrganisation(sql.placeholder('organisationId'), isThere)}
    order by ${contacts.stageSince}, ${contacts.id} limit ${sql.placeholder('limit')}`;
});

/** Gives those who wait longest at one stage, longest first. */
export const longestAt = (
  tx: Transaction,
  { organisationId, now, limit }: LongestWaiting,
  stage: WaitingStage,
): Promise<WaitingRow[]> =>
  longestAtStage(tx, { organisationId, now: now.toISOString(), rank: rankOfStage(stage), limit });

/** Gives those who wait longest of all stages between invitation and access, longest first. */
export async function longestWaiting(tx: Transaction, which: LongestWaiting) {
  const each = await Promise.all(
    waitingStages.map(async (stage) => (await longestAt(tx, which, stage)).map((row) => ({ ...row, stage }))),
  );
  return each
    .flat()
    .sort(
      (one, other) =>
        one.since.getTime() - other.since.getTime() || (one.contactId < other.contactId ? -1 : 1),
    )
    .slice(0, which.limit);
}
