import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import * as z from 'zod/mini';
import type { ProblemCode } from '../../api-client/problems.ts';
import { startSignInSchema } from '../../api-client/sign-in/start-sign-in.ts';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useBrandName } from '../app/settings.ts';
import { useStepForm } from '../app/step-form.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { TextField } from '../ui/text-field.tsx';

interface SignInNameScreenProps {
  /** Filled in already, for who just signed out or went back. */
  signInName?: string | undefined;
  /** Why the person has to sign in again. */
  notice?: ProblemCode | undefined;
}

/** The language goes along by itself, where the person chose one on this browser. */
const formSchema = z.pick(startSignInSchema, { signInName: true });

export function SignInNameScreen({ signInName = '', notice }: SignInNameScreenProps) {
  const { t } = useTranslation('sign-in');
  const { t: common } = useTranslation();
  const words = useProblemWords();
  const brand = useBrandName();
  const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { signInName } });
  const { submit, pending, problem } = useStepForm(form, (typed) => {
    const language = chosenLanguage();
    return api.startSignIn({ body: { ...typed, ...(language && { language }) } });
  });
  return (
    <>
      <ScreenHeading title={t('name.title')} lead={t('name.lead', { brand })} firstField="signInName" />
      {notice && !problem && (
        <Note kind="warn" role="status">
          <p>{words.ofCode(notice)}</p>
        </Note>
      )}
      <FormError error={problem} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <TextField
          label={t('name.label')}
          hint={t('name.hint')}
          error={words.ofField(form.formState.errors.signInName)}
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...form.register('signInName')}
        />
        <div>
          <Button type="submit" pending={pending}>
            {common('next')} <Icon name="forward" />
          </Button>
        </div>
      </form>
      <div className="mt-auto grid gap-1 border-line border-t pt-4 text-sm">
        <p>
          <b>{t('name.firstTimeQuestion')}</b> {t('name.firstTime')}
        </p>
        <p>
          {t('name.noAccessQuestion')} <Link to={paths.requestAccess}>{t('name.requestAccess')}</Link>.
        </p>
      </div>
    </>
  );
}
