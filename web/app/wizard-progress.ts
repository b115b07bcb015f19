import { useTranslation } from 'react-i18next';
import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';

const stepsDone: Record<WalkableStage, number> = {
  'get-app': 0,
  'set-up-account': 1,
  scan: 2,
  try: 3,
  phone: 0,
};

export interface WizardProgress {
  names: readonly string[];
  done: number;
  /** One is at the step after those done; false between two steps. */
  here: boolean;
}

/** How far somebody is in the wizard, which ends with the new password where one is due (G0.6); undefined outside it. */
export function useWizardProgress(next: NextStep | undefined): WizardProgress | undefined {
  const { t } = useTranslation();
  const ofApp = [
    t('progress.steps.getApp'),
    t('progress.steps.setUpAccount'),
    t('progress.steps.scan'),
    t('progress.steps.try'),
  ];
  const ofPhone = [t('progress.steps.phoneNumber'), t('progress.steps.phoneCode')];
  const password = t('progress.steps.password');
  if (next?.step === 'register') {
    const registering = next.method === 'phone' ? ofPhone : ofApp;
    const names = next.passwordDue ? [...registering, password] : registering;
    const done = next.stage === 'done' ? registering.length : stepsDone[next.stage];
    const isCodeTexted = next.stage === 'phone' && Boolean(next.phone?.sent);
    return { names, done: done + Number(isCodeTexted), here: next.stage !== 'done' };
  }
  const withPassword = [...ofApp, password];
  const endsWizard =
    (next?.step === 'change-password' && next.reason === 'temporary') ||
    (next?.step === 'reset-password' && next.endsRegistration);
  if (endsWizard) {
    return { names: withPassword, done: ofApp.length, here: true };
  }
  return undefined;
}
