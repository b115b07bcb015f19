import { waitingStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';

/** The stages of the board in their order: how many came so far, how many stand there, and whose invitation lapsed. */
export function stagesOf({ waiting, active }: Pick<EnrolmentBoard, 'waiting' | 'active'>) {
  const stages = [
    ...waitingStages.map((stage) => ({ stage, ...waiting[stage] })),
    { stage: 'active', count: active, lapsed: 0 } as const,
  ];
  return stages.map((each, index) => ({
    ...each,
    reached: stages.slice(index).reduce((sum, { count }) => sum + count, 0),
  }));
}

export type StageOnBoard = ReturnType<typeof stagesOf>[number];

const dotsAtMost = 60;

/** How many people one dot stands for, so that there is room for those of the fullest stage. */
export function peopleToADot(stages: readonly StageOnBoard[]): number {
  const most = Math.max(...stages.map(({ stage, count }) => (stage === 'active' ? 0 : count)));
  let people = 1;
  while (most > people * dotsAtMost) people *= 5;
  return people;
}
