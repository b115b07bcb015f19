import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { contactFieldsSchema } from '../../api-client/contacts/contact-fields.ts';
import { DraftNote } from '../app/drafts/draft-note.tsx';
import { useFormDraft } from '../app/drafts/form-draft.ts';
import { paths } from '../app/paths.ts';
import { SendingTimeChoice } from '../app/sending-time/sending-time-choice.tsx';
import { useSendingTime } from '../app/sending-time/use-sending-time.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { ContactFormFields } from './contact-form-fields.tsx';
import { useSubmitContact } from './submit-contact.ts';

const fieldOfProblem = { contact_exists: 'email' } as const;

/** Name, address, language, products and authorisations of somebody new. What was typed stays until it went well. */
export function AddContactForm() {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const form = useForm({
    resolver: zodResolver(contactFieldsSchema),
    defaultValues: {
      name: '',
      email: '',
      jobTitle: '',
      phone: '',
      language,
      authorisations: ['sign-in'],
      rights: [],
      productIds: [],
    },
  });
  const { handleSubmit, setError } = form;
  const draft = useFormDraft('add-contact', form);
  const submitting = useSubmitContact({ onAdded: draft.done });
  const sending = useSendingTime('now');
  const isInvited = useWatch({ control: form.control, name: 'authorisations' }).length > 0;
  const submit = handleSubmit((values) => {
    const moment = isInvited ? sending.read() : { plannedFor: undefined };
    if (!moment) return;
    const { plannedFor } = moment;
    submitting.mutate(
      { ...values, ...(plannedFor && { plannedFor }) },
      { onError: (error) => showAtFields(error, setError, fieldOfProblem) },
    );
  });
  const general = belongsToField(submitting.error, fieldOfProblem) ? null : submitting.error;

  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="grid gap-6 border border-line bg-paper p-5"
    >
      <DraftNote draft={draft} />
      <ContactFormFields form={form} of="add" />
      {isInvited && <SendingTimeChoice {...sending.choice} />}
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
