import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ProblemCode } from '../../api-client/problems.ts';
import { useBrandName } from '../app/brand.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { useSignInNameForm } from './sign-in-name-form.ts';

interface SignInNameScreenProps {
  /** Filled in already, for who just signed out or went back. */
  signInName?: string | undefined;
  /** Why the person has to sign in again. */
  notice?: ProblemCode | undefined;
  /** They come to register a method (G2.1). */
  wantsToRegister?: boolean | undefined;
  /** The next screen may be prepared. */
  onTyping: () => void;
}

function NewHere() {
  const { t } = useTranslation('sign-in');
  return (
    <div className="mt-auto grid gap-1 border-line border-t pt-4 text-sm">
      <p>
        <b>{t('name.firstTimeQuestion')}</b> {t('name.firstTime')}
      </p>
      <p>
        {t('name.noAccessQuestion')} <Link to={paths.requestAccess}>{t('name.requestAccess')}</Link>.
      </p>
    </div>
  );
}

/** The first screen: under which name somebody signs in. */
export function SignInNameScreen({ signInName, notice, wantsToRegister, onTyping }: SignInNameScreenProps) {
  const { t } = useTranslation('sign-in');
  const { t: common } = useTranslation();
  const words = useProblemWords();
  const brand = useBrandName();
  const { field, type, send, submit, pending, fieldError, problem } = useSignInNameForm(
    signInName,
    wantsToRegister,
  );
  return (
    <>
      <ScreenHeading title={t('name.title')} lead={t('name.lead', { brand })} firstField="signInName" />
      {notice && !problem && (
        <Note kind="warn" role="status">
          <p>{words.ofCode(notice)}</p>
        </Note>
      )}
      <FormError error={problem} typed pending={pending} onTryAgain={send} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <TextField
          name="signInName"
          label={t('name.label')}
          hint={t('name.hint')}
          error={words.ofField({ message: fieldError })}
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...field}
          onChange={(event) => {
            type(event.target.value);
            onTyping();
          }}
        />
        <div>
          <Button type="submit" pending={pending} refusal={problem}>
            {common('next')} <Icon name="forward" />
          </Button>
        </div>
      </form>
      <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm [&_a]:min-h-6">
        <Link to={paths.problemsSigningIn} state={{ signInName: field.value }}>
          {t('name.trouble')}
        </Link>
        <Link to={paths.signInOptions} state={{ signInName: field.value }}>
          {t('name.options')}
        </Link>
      </p>
      <NewHere />
    </>
  );
}
