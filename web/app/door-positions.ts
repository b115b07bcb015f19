import { useTranslation } from 'react-i18next';
import type { EnrolmentStage, WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import type { DoorPosition } from '../ui/doorway/doorway.tsx';

type Outside = Omit<DoorPosition, 'panes'> & { done: number };

const shut: Outside = { angle: 0, leaf: 'broad', width: 'normal', spill: 0, done: 0 };

const outside: Record<Exclude<NextStep['step'], 'register'>, Outside> = {
  password: { ...shut, angle: 24, spill: 0.35, done: 1 },
  'invitation-lapsed': { ...shut, angle: 12, spill: 0.2, done: 1 },
  'no-organisation': { ...shut, angle: 12, spill: 0.2, done: 2 },
  verify: { ...shut, angle: 46, spill: 0.6, done: 2 },
  'change-password': { angle: 68, leaf: 'narrow', width: 'wide', spill: 0.85, done: 2 },
  'choose-organisation': { angle: 74, leaf: 'narrow', width: 'mid', spill: 1, done: 3 },
  'signed-in': { angle: 74, leaf: 'narrow', width: 'mid', spill: 1, done: 3 },
};

const inWizard: Record<EnrolmentStage | 'password', { angle: number; spill: number; done: number }> = {
  'get-app': { angle: 34, spill: 0.45, done: 0 },
  'set-up-account': { angle: 40, spill: 0.5, done: 1 },
  scan: { angle: 46, spill: 0.6, done: 2 },
  try: { angle: 58, spill: 0.75, done: 3 },
  done: { angle: 63, spill: 0.8, done: 4 },
  password: { angle: 68, spill: 0.85, done: 4 },
};

const plain = ({ done, ...position }: Outside): DoorPosition => ({ ...position, panes: { count: 3, done } });

/** The door of what is no step of the sign-in: shut. */
export const shutDoor: DoorPosition = plain(shut);

/** The same beside a page that needs room for its words. */
export const shutDoorBesidePage: DoorPosition = { ...shutDoor, leaf: 'narrow', width: 'mid' };

/** The place of a screen among the wizard's steps, from 0. */
export const wizardPlace = (step: WalkableStage | 'password') => inWizard[step].done;

/** The names of the wizard's steps, as they stand in the panes. */
export function useWizardSteps(): readonly string[] {
  const { t } = useTranslation();
  return [
    t('progress.steps.getApp'),
    t('progress.steps.setUpAccount'),
    t('progress.steps.scan'),
    t('progress.steps.try'),
    t('progress.steps.password'),
  ];
}

/** How the door stands at a step. Replacing the temporary password is the last step of the wizard. */
export function useDoorPosition(next: NextStep | undefined): DoorPosition {
  const names = useWizardSteps();
  if (!next) return shutDoor;
  const endsWizard = next.step === 'change-password' && next.reason === 'temporary';
  if (next.step !== 'register' && !endsWizard) return plain(outside[next.step]);
  const { done, ...position } = inWizard[next.step === 'register' ? next.stage : 'password'];
  return {
    ...position,
    leaf: 'narrow',
    width: 'wide',
    panes: { names, done, here: next.step !== 'register' || next.stage !== 'done' },
  };
}
