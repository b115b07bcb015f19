import { useTranslation } from 'react-i18next';
import type { EnrolmentStage } from '../../api-client/enrolment/enrolment.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';

const stepsDone: Record<EnrolmentStage, number> = {
  'get-app': 0,
  'set-up-account': 1,
  scan: 2,
  try: 3,
  phone: 0,
  done: 4,
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
  const registering = [
    t('progress.steps.getApp'),
    t('progress.steps.setUpAccount'),
    t('progress.steps.scan'),
    t('progress.steps.try'),
  ];
  const withPassword = [...registering, t('progress.steps.password')];
  if (next?.step === 'register') {
    const names = next.passwordDue ? withPassword : registering;
    return { names, done: stepsDone[next.stage], here: next.stage !== 'done' };
  }
  const endsWizard =
    (next?.step === 'change-password' && next.reason === 'temporary') ||
    (next?.step === 'reset-password' && next.endsRegistration);
  if (endsWizard) {
    return { names: withPassword, done: registering.length, here: true };
  }
  return undefined;
}
