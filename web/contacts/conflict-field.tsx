import { useTranslation } from 'react-i18next';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { Icon } from '../ui/icon.tsx';
import type { ContactField, Side } from './edit-conflict.ts';
import { useFieldValues } from './field-values.ts';

interface ConflictFieldProps {
  field: ContactField;
  mine: ContactFields;
  theirs: ContactFields;
  /** Who was faster. */
  who: string;
  side: Side | undefined;
  isMissing: boolean;
  onChoose: (side: Side) => void;
}

/** One field in both versions, to choose one of. */
export function ConflictField({ field, mine, theirs, who, side, isMissing, onChoose }: ConflictFieldProps) {
  const { t } = useTranslation('contacts');
  const values = useFieldValues();
  const versions: [Side, string, ContactFields][] = [
    ['theirs', t('conflict.from', { who }), theirs],
    ['mine', t('conflict.fromYou'), mine],
  ];
  return (
    <fieldset className="min-w-0" aria-invalid={isMissing || undefined}>
      <legend className="mb-2 font-semibold leading-snug">{values.labelOf(field)}</legend>
      <div className="grid gap-2 narrow:grid-cols-2">
        {versions.map(([version, from, fields]) => (
          <label
            key={version}
            className={`grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] content-start gap-x-2 rounded-control border-[1.5px] p-3 leading-snug ${
              side === version ? 'border-action bg-tint' : 'border-line-control hover:border-ink'
            }`}
          >
            <input
              type="radio"
              name={field}
              value={version}
              checked={side === version}
              onChange={() => onChoose(version)}
              className="mt-0.5 size-4 accent-action"
            />
            <span className="text-ink-soft text-xs leading-normal">{from}</span>
            <span className="col-start-2 [overflow-wrap:anywhere]">
              {values.ofField(field, fields[field])}
            </span>
          </label>
        ))}
      </div>
      {isMissing && (
        <p role="alert" className="mt-2 flex items-start gap-2 font-medium text-danger leading-snug">
          <Icon name="warning" className="mt-[0.1em]" />
          {t('conflict.chooseOne')}
        </p>
      )}
    </fieldset>
  );
}
