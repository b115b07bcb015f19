import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { paths } from './paths.ts';

/** What the server sends for one kind of step. */
export type StepData<Step extends NextStep['step']> = Extract<NextStep, { step: Step }>;

/** What a screen of the sign-in gets: its step's data, and whose sign-in it is. */
export interface StepScreenProps<Step extends NextStep['step']> {
  step: StepData<Step>;
  signInName: string;
}

const pathOfOthers: Record<Exclude<NextStep['step'], 'register'>, string> = {
  password: paths.password,
  'invitation-lapsed': paths.invitationLapsed,
  'more-information': paths.moreInformation,
  verify: paths.verify,
  'reset-code': paths.resetCode,
  'change-password': paths.changePassword,
  'reset-password': paths.resetPassword,
  'choose-organisation': paths.chooseOrganisation,
  'no-organisation': paths.noOrganisation,
  'stay-signed-in': paths.staySignedIn,
  'signed-in': paths.signIn,
};

/** The address of the screen that is due: with no sign-in under way, the one that asks for the name. */
export function pathOfStep(next: NextStep | undefined): string {
  if (!next) return paths.signIn;
  return next.step === 'register' ? paths.enrolment(next.stage) : pathOfOthers[next.step];
}
