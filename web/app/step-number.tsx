import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { useWizardProgress } from './wizard-progress.ts';

/** Which step of the wizard this is, in words; for narrow screens, where the panes have no room for theirs. */
export function StepNumber({ next }: { next: NextStep }) {
  const { t } = useTranslation();
  const progress = useWizardProgress(next);
  if (!progress?.here) return null;
  const { names, done } = progress;
  return (
    <p aria-hidden="true" className="text-ink-soft text-sm wide:hidden">
      {t('progress.step', { number: done + 1, count: names.length, name: names[done] })}
    </p>
  );
}
