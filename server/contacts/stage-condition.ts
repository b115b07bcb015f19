import { and, eq, gt, isNull, or, type SQL } from 'drizzle-orm';
import { type EnrolmentStage, enrolmentStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import { contacts } from '../db/schema.ts';
import { type ContactCondition, idsInRanges } from './contact-condition.ts';
import type { ContactSelection } from './contact-conditions.ts';
import type { Now } from './current-right.ts';

/** The place of a stage among `enrolmentStages`, as it is kept with a contact. */
export const rankOfStage = (stage: EnrolmentStage): number => enrolmentStages.indexOf(stage) + 1;

/** The stage that has a rank. */
export function stageOfRank(rank: number): EnrolmentStage {
  const stage = enrolmentStages[rank - 1];
  if (!stage) throw new Error(`There is no stage ${rank}.`);
  return stage;
}

/** The contact stands on the board: nothing shuts them out by now. */
export const isNotShutOut = (now: Now): SQL | undefined =>
  or(isNull(contacts.shutsAt), gt(contacts.shutsAt, now));

/** A contact stands at one of the stages: each is one range of `contacts_by_stage`. */
export function stageCondition({ organisationId, view, asOf }: ContactSelection): ContactCondition {
  const ranges = view.stage.map((stage) =>
    and(eq(contacts.stageRank, rankOfStage(stage)), isNotShutOut(asOf)),
  );
  return {
    ids: idsInRanges(organisationId, ranges, contacts.stageSince, contacts.id),
    test: or(...ranges),
  };
}
