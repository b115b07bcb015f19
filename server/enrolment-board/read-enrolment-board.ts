import { type WaitingStage, waitingStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import {
  type EnrolmentBoard,
  longestWaitingNamed,
} from '../../api-client/enrolment-board/get-enrolment-board.ts';
import type { Transaction } from '../db/database.ts';
import { keepPlans } from '../db/prepared-rows.ts';
import { deniedRequests } from './denied-requests-queries.ts';
import { countByStage, longestWaiting, nextPlanned } from './enrolment-board-queries.ts';

/** Reads the enrolment board of an organisation, in its context. */
export async function readEnrolmentBoard(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<EnrolmentBoard> {
  keepPlans(tx);
  // Asked for together, they are one round trip.
  const [counted, longest, denied] = await Promise.all([
    countByStage(tx, organisationId, now),
    longestWaiting(tx, { organisationId, now, limit: longestWaitingNamed }),
    deniedRequests(tx, organisationId, now),
  ]);
  const counts = new Map(counted.map(({ stage, ...each }) => [stage, each]));
  const none = { count: 0, lapsed: 0 };
  const planned = counts.get('planned')?.count ?? 0;
  const next = planned > 0 ? await nextPlanned(tx, organisationId, now) : null;
  return {
    planned: { count: planned, next: next?.toISOString() ?? null },
    waiting: Object.fromEntries(waitingStages.map((stage) => [stage, counts.get(stage) ?? none])) as Record<
      WaitingStage,
      typeof none
    >,
    active: counts.get('active')?.count ?? 0,
    longest: longest.map(({ since, lapsesAt, plannedFor, ...contact }) => ({
      ...contact,
      since: since.toISOString(),
      isLapsed: lapsesAt !== null && lapsesAt <= now,
      lapsesAt: lapsesAt?.toISOString() ?? null,
      plannedFor: plannedFor?.toISOString() ?? null,
    })),
    denied,
  };
}
