import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addContactSchema } from '../../api-client/contacts/add-contact.ts';
import { languages } from '../../api-client/language.ts';
import { DraftNote } from '../app/drafts/draft-note.tsx';
import { useFormDraft } from '../app/drafts/form-draft.ts';
import { paths } from '../app/paths.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AuthorisationChoice } from './authorisation-choice.tsx';
import { ProductChoice } from './product-choice.tsx';
import { useSubmitContact } from './submit-contact.ts';

const fieldOfProblem = { contact_exists: 'email' } as const;
const languageNames = { nl: 'Nederlands', en: 'English' } as const;

/** Name, address, language, products and authorisations of somebody new. What was typed stays until it went well. */
export function AddContactForm() {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const words = useProblemWords();
  const form = useForm({
    resolver: zodResolver(addContactSchema),
    defaultValues: { name: '', email: '', language, authorisations: ['sign-in'], productIds: [] },
  });
  const { register, control, handleSubmit, setError, formState } = form;
  const draft = useFormDraft('add-contact', form);
  const submitting = useSubmitContact({ onAdded: draft.done });
  const { errors } = formState;
  const submit = handleSubmit((values) =>
    submitting.mutate(values, {
      onError: (error) => showAtFields(error, setError, fieldOfProblem),
    }),
  );
  const general = belongsToField(submitting.error, fieldOfProblem) ? null : submitting.error;

  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="grid gap-6 border border-line bg-paper p-5"
    >
      <DraftNote draft={draft} />
      <TextField
        small
        label={t('add.name')}
        autoComplete="off"
        error={words.ofField(errors.name)}
        {...register('name')}
      />
      <TextField
        small
        type="email"
        label={t('add.email')}
        hint={t('add.emailHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={words.ofField(errors.email)}
        {...register('email')}
      />
      <Select
        small
        label={t('add.language')}
        hint={t('add.languageHint')}
        error={words.ofField(errors.language)}
        {...register('language')}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
      <Controller
        control={control}
        name="productIds"
        render={({ field }) => (
          <ProductChoice
            chosen={field.value}
            onChange={field.onChange}
            error={words.ofField(errors.productIds)}
          />
        )}
      />
      <Controller
        control={control}
        name="authorisations"
        render={({ field }) => (
          <AuthorisationChoice
            chosen={field.value}
            onChange={field.onChange}
            error={words.ofField(errors.authorisations)}
          />
        )}
      />
      <FormError error={general} typed pending={submitting.isPending} onTryAgain={() => void submit()} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="small" pending={submitting.isPending} refusal={general}>
          {t('add.submit')}
        </Button>
        <LinkButton size="small" to={paths.contacts} onClick={draft.done}>
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
