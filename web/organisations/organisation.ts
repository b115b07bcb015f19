import type { StepData } from '../app/steps.ts';

/** One of the organisations to choose from. */
export type Organisation = StepData<'choose-organisation'>['organisations'][number];
