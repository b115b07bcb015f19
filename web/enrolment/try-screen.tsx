import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { More } from '../ui/more.tsx';
import { useAppCodeForm } from './app-code-form.ts';
import { useGoToStage, type WalkableStep } from './enrolment-stage.ts';
import { BackButton, WizardFoot } from './wizard-foot.tsx';

function WrongEachTime({ issuer }: { issuer: string }) {
  const { t } = useTranslation('enrolment');
  return (
    <More question={t('try.wrongQuestion')}>
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('try.wrongScanned', { issuer })}</li>
        <li>{t('try.wrongClock')}</li>
        <li>{t('try.wrongAgain')}</li>
      </ul>
    </More>
  );
}

export function TryScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const { t: common } = useTranslation();
  const { field, submit, pending, problem } = useAppCodeForm();
  const back = useGoToStage();
  const goBack = () => back.mutate('scan');
  return (
    <>
      <ScreenHeading
        title={t('try.title')}
        lead={t('try.lead', { issuer: step.issuer })}
        above={<StepNumber next={step} />}
      />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <FormError error={back.error} pending={back.isPending} onTryAgain={goBack} />
      <form className="flex grow flex-col gap-5" noValidate onSubmit={submit}>
        <CodeField label={t('try.label')} hint={t('try.hint')} {...field} />
        <WrongEachTime issuer={step.issuer} />
        <WizardFoot>
          <Button type="submit" pending={pending} refusal={problem}>
            {common('next')} <Icon name="forward" />
          </Button>
          <BackButton pending={back.isPending} onPress={goBack} />
        </WizardFoot>
      </form>
    </>
  );
}
