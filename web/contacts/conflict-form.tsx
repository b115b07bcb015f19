import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { ConflictField } from './conflict-field.tsx';
import { allFrom, type Choice, differingFields, fieldsOf, firstChoice, merged } from './edit-conflict.ts';
import type { SaveOutcome } from './save-contact.ts';

interface ConflictFormProps {
  /** What both of them started from. */
  base: ContactFields;
  conflict: Extract<SaveOutcome, { theirs: Contact }>;
  pending: boolean;
  /** Back to the form, with what was chosen. */
  onGoOn: (fields: ContactFields) => void;
  onSave: (fields: ContactFields) => void;
}

/** Somebody was faster: their version and mine beside each other, and a choice for each field that differs. */
export function ConflictForm({ base, conflict, pending, onGoOn, onSave }: ConflictFormProps) {
  const { t } = useTranslation('contacts');
  const { mine, theirs, editor } = conflict;
  const differing = differingFields(mine, theirs);
  const [choice, setChoice] = useState<Choice>(() => firstChoice(fieldsOf(base), mine, theirs));
  const [isTried, setIsTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const missing = differing.filter((field) => !choice[field]);
  const who = editor ?? t('conflict.colleague');

  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = () => {
    setIsTried(true);
    if (missing.length === 0) return onSave(merged(mine, theirs, choice));
    place.current?.querySelector<HTMLElement>(`[name="${missing[0]}"]`)?.focus();
  };
  return (
    <form
      ref={place}
      tabIndex={-1}
      aria-label={t('conflict.title')}
      className="grid gap-4 p-5 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) save();
      }}
    >
      <Note kind="warn" role="alert">
        <p>
          <b>{t('conflict.lead', { who })}</b> {t('conflict.hint')}
        </p>
      </Note>
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" size="small" onClick={() => setChoice(allFrom('theirs', differing))}>
          {t('conflict.allTheirs', { who })}
        </Button>
        <Button look="secondary" size="small" onClick={() => setChoice(allFrom('mine', differing))}>
          {t('conflict.allMine')}
        </Button>
      </div>
      {differing.map((field) => (
        <ConflictField
          key={field}
          field={field}
          mine={mine}
          theirs={theirs}
          who={who}
          side={choice[field]}
          isMissing={isTried && !choice[field]}
          onChoose={(side) => setChoice({ ...choice, [field]: side })}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="small" pending={pending}>
          {t('conflict.save')}
        </Button>
        <Button look="secondary" size="small" onClick={() => onGoOn(merged(mine, theirs, choice))}>
          {t('conflict.goOn')}
        </Button>
      </div>
    </form>
  );
}
