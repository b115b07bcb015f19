import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import * as z from 'zod/mini';
import { requestPasswordResetSchema } from '../../api-client/sign-in/request-password-reset.ts';
import { doorAjar } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import type { EntryState } from '../app/entry-state.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSignInNameAtHand } from '../app/sign-in-name-at-hand.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { useRequestPasswordReset } from './request-password-reset.ts';

/** The language goes along by itself, where the person chose one on this browser. */
const formSchema = z.pick(requestPasswordResetSchema, { signInName: true });

/** Asks under which name somebody forgot their password. */
export default function RequestPasswordResetPage() {
  const { t } = useTranslation('password-reset');
  const words = useProblemWords();
  const navigate = useNavigate();
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { signInName: useSignInNameAtHand() },
  });
  const request = useRequestPasswordReset();
  const problem = belongsToField(request.error) ? null : request.error;
  const submit = form.handleSubmit(({ signInName }) => {
    const state: EntryState = { signInName };
    request.mutate(signInName, {
      onSuccess: () => navigate(paths.resetMailed, { state }),
      onError: (refusal) => showAtFields(refusal, form.setError),
    });
  });
  return (
    <EntryLayout position={doorAjar}>
      <ScreenHeading title={t('request.title')} lead={t('request.lead')} firstField="signInName" />
      <FormError error={problem} typed pending={request.isPending} onTryAgain={() => void submit()} />
      <form className="grid gap-5" noValidate onSubmit={submit}>
        <TextField
          label={t('request.label')}
          hint={t('request.hint')}
          error={words.ofField(form.formState.errors.signInName)}
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...form.register('signInName')}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" pending={request.isPending} refusal={problem}>
            {t('request.submit')}
          </Button>
          <LinkButton
            look="quiet"
            className="-ms-2"
            to={paths.signIn}
            state={{ signInName: form.watch('signInName') }}
          >
            {t('toSignIn')}
          </LinkButton>
        </div>
      </form>
      <p className="mt-auto border-line border-t pt-4 text-ink-soft text-sm">
        <b>{t('request.temporaryQuestion')}</b> {t('request.temporary')}
      </p>
    </EntryLayout>
  );
}
