import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { api } from '../app/api.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepData } from '../app/steps.ts';

/** What the server sends for a screen that one can walk to, and for the last one. */
export type WalkableStep = Extract<StepData<'register'>, { stage: WalkableStage }>;
export type DoneStep = Extract<StepData<'register'>, { stage: 'done' }>;

/** Goes to another screen of the wizard; the server remembers where one is. */
export const useGoToStage = () =>
  useStepMutation((stage: WalkableStage) => api.setEnrolmentStage({ body: { stage } }));
