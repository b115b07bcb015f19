import { useTranslation } from 'react-i18next';
import type { WalkableStage } from '../../api-client/enrolment/enrolment.ts';
import { useWizardSteps, wizardPlace } from './door-positions.ts';

/** Which step of the wizard this is, in words; for narrow screens, where the panes have no room for theirs. */
export function StepNumber({ step }: { step: WalkableStage | 'password' }) {
  const { t } = useTranslation();
  const names = useWizardSteps();
  const index = wizardPlace(step);
  return (
    <p aria-hidden="true" className="text-ink-soft text-sm wide:hidden">
      {t('progress.step', { number: index + 1, count: names.length, name: names[index] })}
    </p>
  );
}
