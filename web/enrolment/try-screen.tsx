import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { confirmEnrolmentSchema } from '../../api-client/enrolment/confirm-enrolment.ts';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { StepNumber } from '../app/step-number.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { More } from '../ui/more.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { useGoToStage, type WalkableStep } from './enrolment-stage.ts';
import { BackButton, WizardFoot } from './wizard-foot.tsx';

const fieldOfProblem = { code_wrong: 'code', code_used: 'code' } as const;

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
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(confirmEnrolmentSchema), defaultValues: { code: '' } });
  const { submit, pending, problem } = useStepForm(
    form,
    (typed) => api.confirmEnrolment({ body: typed }),
    fieldOfProblem,
  );
  const back = useGoToStage();
  return (
    <>
      <ScreenHeading
        title={t('try.title')}
        lead={t('try.lead', { issuer: step.issuer })}
        above={<StepNumber next={step} />}
      />
      <FormError error={problem ?? back.error} />
      <form className="flex grow flex-col gap-5" noValidate onSubmit={submit}>
        <CodeField
          label={t('try.label')}
          hint={t('try.hint')}
          error={words.ofField(form.formState.errors.code)}
          {...form.register('code')}
        />
        <WrongEachTime issuer={step.issuer} />
        <WizardFoot>
          <Button type="submit" pending={pending}>
            {common('next')} <Icon name="forward" />
          </Button>
          <BackButton pending={back.isPending} onPress={() => back.mutate('scan')} />
        </WizardFoot>
      </form>
    </>
  );
}
