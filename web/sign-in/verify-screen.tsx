import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { verifyCodeSchema } from '../../api-client/sign-in/verify-code.ts';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { adviceAbout } from '../app/symptoms.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useProblemWords } from '../ui/problem-words.ts';

const fieldOfProblem = { code_wrong: 'code', code_used: 'code' } as const;

/** The code of the app, at each later sign-in. */
export default function VerifyScreen({ signInName }: StepScreenProps<'verify'>) {
  const { t } = useTranslation('sign-in');
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(verifyCodeSchema), defaultValues: { code: '' } });
  const { submit, pending, problem } = useStepForm(
    form,
    (typed) => api.verifyCode({ body: typed }),
    fieldOfProblem,
  );
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('verify.title')} lead={t('verify.lead')} firstField="code" />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <CodeField
          label={t('verify.label')}
          hint={t('verify.hint')}
          error={words.ofField(form.formState.errors.code)}
          {...form.register('code')}
        />
        <div>
          <Button type="submit" pending={pending} refusal={problem}>
            {t('verify.submit')} <Icon name="forward" />
          </Button>
        </div>
      </form>
      <p className="mt-auto flex flex-wrap gap-x-6 gap-y-2 border-line border-t pt-4 text-sm [&_a]:min-h-6">
        <Link to={adviceAbout('code-refused')} state={{ signInName }}>
          {t('verify.codeRefused')}
        </Link>
        <Link to={adviceAbout('new-phone')} state={{ signInName }}>
          {t('verify.newPhone')}
        </Link>
      </p>
    </>
  );
}
