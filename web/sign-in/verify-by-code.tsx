import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { verifyCodeSchema } from '../../api-client/sign-in/verify-code.ts';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { adviceAbout } from '../app/symptoms.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import type { VerifyProps } from './verify-props.ts';

const fieldOfProblem = { code_wrong: 'code', code_used: 'code' } as const;

/** The code that an authenticator app shows. */
export function VerifyByCode({ signInName, otherWays }: VerifyProps) {
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
      <div className="mt-auto grid gap-3 border-line border-t pt-4 text-sm">
        {otherWays}
        <p className="flex flex-wrap gap-x-6 gap-y-2 [&_a]:min-h-6">
          <Link to={adviceAbout('code-refused')} state={{ signInName }}>
            {t('verify.codeRefused')}
          </Link>
          <Link to={adviceAbout('new-phone')} state={{ signInName }}>
            {t('verify.newPhone')}
          </Link>
        </p>
      </div>
    </>
  );
}
