import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import type { DoneStep } from './enrolment-stage.ts';
import { RegisteredMethods } from './registered-methods.tsx';
import { WizardFoot } from './wizard-foot.tsx';

/** The words above the page: that all is done, where several methods were asked for, else that this one is. */
function useHeading({ method, defaultMethod, required, registered }: DoneStep) {
  const { t } = useTranslation('enrolment');
  const { t: phone } = useTranslation('phone');
  if (required.every(({ isDone }) => isDone) && registered.length > 1)
    return { title: t('done.allTitle'), lead: t('done.allLead') };
  const title = method === 'phone' ? phone('done.title') : t('done.title');
  return { title, lead: t(`done.lead.${defaultMethod.kind}`) };
}

/**
 * The method is registered: which one is the default, and on, to the next one where another is asked for. There is no way back
 * from here, because nothing is left to undo.
 */
export function DoneScreen({ step }: { step: DoneStep }) {
  const { t } = useTranslation('enrolment');
  const { t: common } = useTranslation();
  const { t: phone } = useTranslation('phone');
  const heading = useHeading(step);
  const finish = useStepMutation(() => api.finishEnrolment());
  const isPhone = step.method === 'phone';
  const hasMore = step.required.some(({ isDone }) => !isDone);
  return (
    <>
      <ScreenHeading {...heading} />
      {(isPhone || !hasMore) && (
        <Note kind="ok" role="status">
          <p>{isPhone ? phone('done.verified') : t('done.notice')}</p>
        </Note>
      )}
      {!hasMore && <RegisteredMethods step={step} />}
      <FormError error={finish.error} pending={finish.isPending} onTryAgain={() => finish.mutate()} />
      <WizardFoot>
        <Button pending={finish.isPending} refusal={finish.error} onClick={() => finish.mutate()}>
          {hasMore ? common('next') : common('done')}
          {hasMore && <Icon name="forward" />}
        </Button>
      </WizardFoot>
    </>
  );
}
