import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import * as z from 'zod/mini';
import { requestAccessSchema } from '../../api-client/access-requests/request-access.ts';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { readAskedFor } from './asked-for.ts';

/** The language goes along by itself, where the person chose one on this browser. */
const formSchema = z.omit(requestAccessSchema, { language: true });

type Request = z.infer<typeof formSchema>;

/** Organisation and e-mail address, and what helps to decide: a request that goes to the organisation's administrators. */
export function AskForAccess() {
  const { t } = useTranslation('access-requests');
  const words = useProblemWords();
  const navigate = useNavigate();
  const before = readAskedFor(useLocation().state);
  const form = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { organisation: '', email: '', name: '', reason: '', ...before },
  });
  const asking = useSingleMutation({
    mutationFn: (request: Request) => {
      const language = chosenLanguage();
      return api.requestAccess({ body: { ...request, ...(language && { language }) } });
    },
  });
  const problem = belongsToField(asking.error) ? null : asking.error;
  const submit = form.handleSubmit((request) =>
    asking.mutate(request, {
      onSuccess: () => navigate(paths.accessRequested, { state: request }),
      onError: (refusal) => showAtFields(refusal, form.setError),
    }),
  );
  const { errors } = form.formState;
  return (
    <form className="grid gap-5" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('ask.organisation')}
        hint={t('ask.organisationHint')}
        error={words.ofField(errors.organisation)}
        autoComplete="organization"
        {...form.register('organisation')}
      />
      <TextField
        label={t('ask.email')}
        hint={t('ask.emailHint')}
        error={words.ofField(errors.email)}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        {...form.register('email')}
      />
      <TextField
        label={t('ask.name')}
        error={words.ofField(errors.name)}
        autoComplete="name"
        {...form.register('name')}
      />
      <TextField
        label={t('ask.reason')}
        error={words.ofField(errors.reason)}
        autoComplete="off"
        {...form.register('reason')}
      />
      <FormError error={problem} typed pending={asking.isPending} onTryAgain={() => void submit()} />
      <div>
        <Button type="submit" pending={asking.isPending} refusal={problem}>
          {t('ask.submit')}
        </Button>
      </div>
    </form>
  );
}
