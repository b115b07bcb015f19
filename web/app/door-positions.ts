import type { EnrolmentStage } from '../../api-client/enrolment/enrolment.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import type { DoorPosition } from '../ui/doorway/doorway.tsx';
import { useWizardProgress } from './wizard-progress.ts';

type Outside = Omit<DoorPosition, 'panes'> & { done: number };

const shut: Outside = { angle: 0, leaf: 'broad', width: 'normal', spill: 0, done: 0 };
const besideWizard = { leaf: 'narrow', width: 'wide' } as const;

type StepOutside = Exclude<NextStep['step'], 'register'>;

const outside: Record<StepOutside | 'verify-with-plate', Outside> = {
  password: { ...shut, angle: 24, spill: 0.35, done: 1 },
  'invitation-lapsed': { ...shut, angle: 12, spill: 0.2, done: 1 },
  'no-organisation': { ...shut, angle: 12, spill: 0.2, done: 2 },
  'more-information': { ...shut, angle: 28, spill: 0.4, done: 1 },
  'reset-code': { ...shut, angle: 28, spill: 0.4, done: 1 },
  verify: { ...shut, angle: 46, spill: 0.6, done: 2 },
  'verify-with-plate': { ...besideWizard, angle: 46, spill: 0.6, done: 2 },
  'change-password': { ...besideWizard, angle: 68, spill: 0.85, done: 2 },
  'reset-password': { ...besideWizard, angle: 68, spill: 0.85, done: 2 },
  'choose-organisation': { angle: 74, leaf: 'narrow', width: 'mid', spill: 1, done: 3 },
  'stay-signed-in': { angle: 74, leaf: 'narrow', width: 'mid', spill: 1, done: 3 },
  'signed-in': { angle: 74, leaf: 'narrow', width: 'mid', spill: 1, done: 3 },
};

const inWizard: Record<EnrolmentStage, Omit<DoorPosition, 'panes'>> = {
  'get-app': { ...besideWizard, angle: 34, spill: 0.45 },
  'set-up-account': { ...besideWizard, angle: 40, spill: 0.5 },
  scan: { ...besideWizard, angle: 46, spill: 0.6 },
  try: { ...besideWizard, angle: 58, spill: 0.75 },
  phone: { ...besideWizard, angle: 46, spill: 0.6 },
  done: { ...besideWizard, angle: 63, spill: 0.8 },
};

const plain = ({ done, ...position }: Outside): DoorPosition => ({ ...position, panes: { count: 3, done } });

/** The door of what is no step of the sign-in: shut. */
export const shutDoor: DoorPosition = plain(shut);

/** The same beside a page that needs room for its words. */
export const shutDoorBesidePage: DoorPosition = { ...shutDoor, leaf: 'narrow', width: 'mid' };

/** A little open, for who is on the way to a new password. */
export const doorAjar: DoorPosition = plain({ ...shut, angle: 12, spill: 0.2, done: 1 });

/** The number of a request to the phone needs room. */
const stepOrPlate = (next: Extract<NextStep, { step: StepOutside }>) =>
  next.step === 'verify' && next.approval ? 'verify-with-plate' : next.step;

/** How the door stands at a step: shut at the first, and further open at each next one. */
export function useDoorPosition(next: NextStep | undefined): DoorPosition {
  const progress = useWizardProgress(next);
  if (!next) return shutDoor;
  const position = next.step === 'register' ? inWizard[next.stage] : plain(outside[stepOrPlate(next)]);
  return { ...plain(shut), ...position, ...(progress && { panes: progress }) };
}
