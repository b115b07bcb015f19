import { and, asc, count, eq, isNotNull, lte, min, type SQL, sql } from 'drizzle-orm';
import {
  type EnrolmentStage,
  type WaitingStage,
  waitingStages,
} from '../../api-client/enrolment-board/enrolment-stage.ts';
import { isNotShutOut, rankOfStage, stageOfRank } from '../contacts/stage-condition.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';

interface StageCount {
  readonly stage: EnrolmentStage;
  readonly count: number;
  readonly lapsed: number;
}

const ofOrganisation = (organisationId: string, condition: SQL | undefined) =>
  and(eq(contacts.organisationId, organisationId), condition);

/** Gives how many contacts of an organisation stand at each stage where somebody does; read from `contacts_by_stage` alone. */
export async function countByStage(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<StageCount[]> {
  const rows = await tx
    .select({
      rank: contacts.stageRank,
      count: count(),
      lapsed: sql`count(*) filter (where ${lte(contacts.invitationLapsesAt, now)})`.mapWith(Number),
    })
    .from(contacts)
    .where(ofOrganisation(organisationId, and(isNotNull(contacts.stageRank), isNotShutOut(now))))
    .groupBy(contacts.stageRank);
  return rows.flatMap(({ rank, ...counts }) =>
    rank === null ? [] : [{ stage: stageOfRank(rank), ...counts }],
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

/** Gives those who wait longest at one stage, longest first. */
export const longestAt = (
  tx: Transaction,
  { organisationId, now, limit }: LongestWaiting,
  stage: WaitingStage,
) =>
  tx
    .select({
      contactId: contacts.id,
      name: contacts.name,
      email: contacts.email,
      since: contacts.stageSince,
      lapsesAt: contacts.invitationLapsesAt,
      plannedFor: contacts.plannedFor,
    })
    .from(contacts)
    .where(ofOrganisation(organisationId, and(eq(contacts.stageRank, rankOfStage(stage)), isNotShutOut(now))))
    .orderBy(asc(contacts.stageSince), asc(contacts.id))
    .limit(limit);

/** Gives those who wait longest of all stages between invitation and access, longest first. */
export async function longestWaiting(tx: Transaction, which: LongestWaiting) {
  const all = [];
  for (const stage of waitingStages)
    for (const row of await longestAt(tx, which, stage)) {
      const { since } = row;
      if (since) all.push({ ...row, since, stage });
    }
  return all
    .sort(
      (one, other) =>
        one.since.getTime() - other.since.getTime() || (one.contactId < other.contactId ? -1 : 1),
    )
    .slice(0, which.limit);
}
