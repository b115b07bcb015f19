import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { provePasswordSchema } from '../../api-client/sign-in/prove-password.ts';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { adviceAbout } from '../app/symptoms.ts';
import { typedPassword } from '../app/typed-password.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { useProblemWords } from '../ui/problem-words.ts';

/** The field at which a wrong name or password is said; never which of the two it was. */
const fieldOfProblem = { credentials_wrong: 'password' } as const;

const leadsToNewPassword = ({ next }: SignIn) =>
  next.step === 'change-password' || (next.step === 'register' && next.passwordDue);

/** The password that belongs to the name, one's own or the temporary one. */
export default function PasswordScreen({ signInName }: { signInName: string }) {
  const { t } = useTranslation('sign-in');
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(provePasswordSchema), defaultValues: { password: '' } });
  const { submit, pending, problem } = useStepForm(
    form,
    async (typed) => {
      const signIn = await api.provePassword({ body: typed });
      if (leadsToNewPassword(signIn)) typedPassword.keep(typed.password);
      return signIn;
    },
    fieldOfProblem,
  );
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('password.title')} firstField="password" />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        {/* Lets a password manager find which account the password belongs to. */}
        <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
        <PasswordField
          label={t('password.label')}
          autoComplete="current-password"
          error={words.ofField(form.formState.errors.password)}
          {...form.register('password')}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" pending={pending} refusal={problem}>
            {t('password.submit')}
          </Button>
          <LinkButton look="quiet" to={paths.forgotPassword} state={{ signInName }}>
            {t('password.forgotten')}
          </LinkButton>
        </div>
      </form>
      <div className="mt-auto grid gap-1 border-line border-t pt-4 text-ink-soft text-sm">
        <p>
          {t('password.otherSignInQuestion')}{' '}
          <Link to={adviceAbout('other-sign-in')} state={{ signInName }}>
            {t('password.otherSignIn')}
          </Link>
          .
        </p>
        <p>
          <Link to={paths.problemsSigningIn} state={{ signInName }}>
            {t('password.trouble')}
          </Link>
        </p>
      </div>
    </>
  );
}
