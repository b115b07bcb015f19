import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { proveResetCodeSchema } from '../../api-client/sign-in/prove-reset-code.ts';
import type { ResetCodeState } from '../../api-client/sign-in/reset-code.ts';
import { api } from '../app/api.ts';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useStepForm } from '../app/step-form.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { More } from '../ui/more.tsx';
import { problemCode, useProblemWords } from '../ui/problem-words.ts';

const fieldOfProblem = { reset_code_wrong: 'code' } as const;

/** Where the code is dead, the sign-in says why. */
const proveOrSeeWhyDead = (typed: { code: string }) =>
  api.proveResetCode({ body: typed }).catch((error: unknown) => {
    if (problemCode(error) === 'reset_code_dead') return api.getSignIn();
    throw error;
  });

function TypeCode() {
  const { t } = useTranslation('reset-code');
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(proveResetCodeSchema), defaultValues: { code: '' } });
  const { submit, pending, problem } = useStepForm(form, proveOrSeeWhyDead, fieldOfProblem);
  return (
    <>
      <ScreenHeading title={t('title')} lead={t('lead')} firstField="code" />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <CodeField
          label={t('label')}
          hint={t('hint')}
          autoComplete="off"
          error={words.ofField(form.formState.errors.code)}
          {...form.register('code')}
        />
        <div>
          <Button type="submit" pending={pending} refusal={problem}>
            {t('submit')} <Icon name="forward" />
          </Button>
        </div>
      </form>
      <More question={t('noCode')}>
        <p>{t('noCodeAnswer')}</p>
      </More>
    </>
  );
}

function DeadCode({ state, signInName }: { state: Exclude<ResetCodeState, 'waiting'>; signInName: string }) {
  const { t } = useTranslation('reset-code');
  const cancel = useCancelSignIn();
  const toSignIn = () => cancel.mutate({ signInName });
  return (
    <>
      <ScreenHeading title={t('dead.title')} lead={t(`dead.${state}`)} />
      <p>{t('dead.whatNow')}</p>
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={toSignIn} />
      <div>
        <Button look="secondary" pending={cancel.isPending} onClick={toSignIn}>
          {t('dead.again')}
        </Button>
      </div>
      <ServiceDeskLine question={t('dead.notYou')} />
    </>
  );
}

/** The code that an administrator read out after a phone was lost: before another one is registered. */
export default function ResetCodeScreen({ step, signInName }: StepScreenProps<'reset-code'>) {
  const { state } = step;
  return (
    <>
      <WhoLine signInName={signInName} />
      {state === 'waiting' ? <TypeCode /> : <DeadCode state={state} signInName={signInName} />}
    </>
  );
}
