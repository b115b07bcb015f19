import type { ContactSelectionInput } from '../../api-client/contact-jobs/create-contact-job.ts';
import type { WaitingStage } from '../../api-client/enrolment-board/enrolment-stage.ts';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';

/** What can be done from the board for all of one stage: remind them, or send their invitation again. */
export interface StageTask {
  readonly action: 'remind' | 'invite';
  readonly stage: WaitingStage;
}

/** Whose invitation lapsed cannot be reminded of it; to send it again may be meant for them alone. */
export type Whom = 'everybody' | 'open' | 'lapsed';

/** Of which of them it can be asked, likeliest first. */
export function whomFor({ action, stage }: StageTask, { waiting }: EnrolmentBoard): readonly Whom[] {
  if (action === 'remind') return ['open'];
  const { count, lapsed } = waiting[stage];
  return lapsed > 0 && lapsed < count ? ['lapsed', 'everybody'] : ['everybody'];
}

/** How many that are at this moment. */
export function countOf(whom: Whom, { count, lapsed }: EnrolmentBoard['waiting'][WaitingStage]): number {
  if (whom === 'everybody') return count;
  return whom === 'lapsed' ? lapsed : count - lapsed;
}

/** Those people, whoever they are once it begins. */
export function selectionOf(stage: WaitingStage, whom: Whom): ContactSelectionInput {
  const access = { everybody: [], open: ['invited', 'signed-in'], lapsed: ['lapsed'] } as const;
  return { view: { stage: [stage], access: [...access[whom]] } };
}
