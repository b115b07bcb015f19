import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import type { DoneStep } from './enrolment-stage.ts';
import { WizardFoot } from './wizard-foot.tsx';

/** The method is registered: which one is the default, and on. There is no way back from here, because nothing is left to undo. */
export function DoneScreen({ step }: { step: DoneStep }) {
  const { t } = useTranslation('enrolment');
  const { t: common } = useTranslation();
  const { t: phone } = useTranslation('phone');
  const finish = useStepMutation(() => api.finishEnrolment());
  const { kind, name } = step.defaultMethod;
  const isPhone = step.method === 'phone';
  return (
    <>
      <ScreenHeading title={isPhone ? phone('done.title') : t('done.title')} lead={t(`done.lead.${kind}`)} />
      <Note kind="ok" role="status">
        <p>{isPhone ? phone('done.verified') : t('done.notice')}</p>
      </Note>
      <dl>
        <dt className="text-ink-soft text-sm">{t('done.defaultMethod')}</dt>
        <dd className="font-bold">{t(`done.method.${kind}`, { name })}</dd>
      </dl>
      <FormError error={finish.error} pending={finish.isPending} onTryAgain={() => finish.mutate()} />
      <WizardFoot>
        <Button pending={finish.isPending} refusal={finish.error} onClick={() => finish.mutate()}>
          {common('done')}
        </Button>
      </WizardFoot>
    </>
  );
}
