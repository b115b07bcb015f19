import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { updateContactSchema } from '../../api-client/contacts/update-contact.ts';
import { DraftNote } from '../app/drafts/draft-note.tsx';
import { paths } from '../app/paths.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../ui/form-problem.ts';
import { ConflictForm } from './conflict-form.tsx';
import { ContactFormFields } from './contact-form-fields.tsx';
import { useContactTasks } from './contact-tasks.ts';
import { differingFields, fieldsOf } from './edit-conflict.ts';
import { useEditDraft } from './edit-draft.ts';
import { PanelFrame } from './panel-frame.tsx';
import { type SaveOutcome, useSaveContact } from './save-contact.ts';
import { UnsavedChanges, useWarningBeforeUnload } from './unsaved-changes.tsx';

const fieldOfProblem = { contact_exists: 'email' } as const;

/** Edits a contact. Nothing that was typed is lost: not by a failure, not by a colleague who was faster, not by shutting the panel. */
export function EditContactForm({ contact, onPage = false }: { contact: Contact; onPage?: boolean }) {
  const { t } = useTranslation('contacts');
  const { search } = useLocation();
  const navigate = useNavigate();
  const { tell } = useContactTasks();
  const [conflict, setConflict] = useState<Extract<SaveOutcome, { theirs: Contact }>>();
  const home = onPage ? paths.contactPage(contact.id) : paths.contact(contact.id);
  const [isAsked, setIsAsked] = useState(false);
  const saving = useSaveContact(contact.id);
  const form = useForm({ resolver: zodResolver(updateContactSchema), defaultValues: fieldsOf(contact) });
  const { control, handleSubmit, setError, reset } = form;
  const { base, setBase, forget, draft } = useEditDraft(contact, form);
  const typed = useWatch({ control }) as ContactFields;
  const isChanged = differingFields(fieldsOf(base), typed).length > 0;
  useWarningBeforeUnload(isChanged);

  const leave = () => {
    forget();
    navigate({ pathname: home, search });
  };
  const save = (fields: ContactFields, version: number) => {
    setIsAsked(false);
    saving.mutate(
      { fields, version },
      {
        onSuccess: (outcome) => {
          if ('theirs' in outcome) return setConflict(outcome);
          setConflict(undefined);
          tell({ kind: 'ok', text: t('edit.saved', { name: outcome.saved.name }) });
          leave();
        },
        onError: (error) => {
          setConflict(undefined);
          showAtFields(error, setError, fieldOfProblem);
        },
      },
    );
  };
  const submit = handleSubmit(
    (fields) => save(fields, base.version),
    () => setIsAsked(false),
  );
  const shut = () => (isChanged ? setIsAsked(true) : leave());
  const settle = (fields: ContactFields, theirs: Contact) => {
    setBase(theirs);
    reset(fields, { keepDefaultValues: true });
  };
  const general = belongsToField(saving.error, fieldOfProblem) ? null : saving.error;

  return (
    <PanelFrame
      title={t('edit.title', { name: contact.name })}
      alone={onPage}
      back={{ pathname: home, label: t('edit.back') }}
      onShut={shut}
    >
      {conflict && (
        <ConflictForm
          key={conflict.theirs.version}
          base={base}
          conflict={conflict}
          pending={saving.isPending}
          onGoOn={(fields) => {
            settle(fields, conflict.theirs);
            setConflict(undefined);
          }}
          onSave={(fields) => {
            settle(fields, conflict.theirs);
            save(fields, conflict.theirs.version);
          }}
        />
      )}
      <form
        noValidate
        hidden={conflict !== undefined}
        onSubmit={(event) => void submit(event)}
        className={conflict ? 'hidden' : 'grid gap-5 px-5 pt-5'}
      >
        <DraftNote draft={draft} />
        <ContactFormFields
          form={form}
          of="edit"
          emailIsFixedOf={base.emailIsSignInName ? base.name : undefined}
        />
        <FormError error={general} typed pending={saving.isPending} onTryAgain={() => void submit()} />
        <div className="-mx-5 sticky bottom-0 flex flex-wrap gap-3 border-line border-t bg-paper px-5 py-3">
          <Button type="submit" size="small" pending={saving.isPending} refusal={general}>
            {t('edit.save')}
          </Button>
          <Button look="secondary" size="small" onClick={shut}>
            {t('cancel')}
          </Button>
        </div>
      </form>
      {isAsked && (
        <UnsavedChanges
          name={contact.name}
          onSave={() => void submit()}
          onDrop={leave}
          onClose={() => setIsAsked(false)}
        />
      )}
    </PanelFrame>
  );
}
