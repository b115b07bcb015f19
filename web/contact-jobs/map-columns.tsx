import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import {
  type ColumnMapping,
  type ImportColumn,
  importColumns,
  refusalOfColumns,
} from '../../api-client/contact-jobs/import-column.ts';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import { Select } from '../ui/select.tsx';
import { useSetColumns } from './change-job.ts';

interface ColumnChoiceProps {
  column: ContactJob['columns'][number];
  index: number;
  chosen: ImportColumn | null;
  onChoose: (column: ImportColumn | null) => void;
}

function ColumnChoice({ column: { heading, samples }, index, chosen, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation('contact-jobs');
  const formats = useFormats();
  const shown = samples.filter((sample) => sample.trim() !== '');
  return (
    <Select
      label={heading ? t('map.columnOf', { heading }) : t('map.noHeading', { number: index + 1 })}
      hint={shown.length > 0 ? t('map.example', { samples: formats.list(shown) }) : undefined}
      value={chosen ?? ''}
      onChange={({ target }) => onChoose(importColumns.find((each) => each === target.value) ?? null)}
    >
      <option value="">{t('map.skip')}</option>
      {importColumns.map((each) => (
        <option key={each} value={each}>
          {t(`column.${each}`)}
        </option>
      ))}
    </Select>
  );
}

/** What each column of a file is, told by hand. */
export function MapColumns({ job, onDone }: { job: ContactJob; onDone: () => void }) {
  const { t } = useTranslation('contact-jobs');
  const set = useSetColumns(job.id);
  const [columns, setColumns] = useState<ColumnMapping>(() => job.columns.map(({ column }) => column));
  const [isRefused, setIsRefused] = useState(false);
  const refusal = refusalOfColumns(columns);

  const choose = (index: number, column: ImportColumn | null) =>
    setColumns(columns.map((each, place) => (place === index ? column : each)));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsRefused(refusal !== null);
    if (!refusal) set.mutate(columns, { onSuccess: onDone });
  };

  return (
    <form className="grid gap-5" onSubmit={send} noValidate>
      <div className="grid gap-1">
        <h2>{t('map.title')}</h2>
        <p className="max-w-measure text-ink-soft">{t('map.lead')}</p>
      </div>
      <div className="grid grid-cols-1 items-start gap-4 desk:grid-cols-2 [overflow-wrap:anywhere]">
        {job.columns.map((column, index) => (
          <ColumnChoice
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and stay where they are
            key={index}
            column={column}
            index={index}
            chosen={columns[index] ?? null}
            onChoose={(chosen) => choose(index, chosen)}
          />
        ))}
      </div>
      {isRefused && refusal && (
        <Note kind="danger">
          <p role="alert">{t(`map.${refusal}`)}</p>
        </Note>
      )}
      <FormError error={set.error} />
      <div>
        <Button type="submit" pending={set.isPending} refusal={set.error}>
          {t('map.save')}
        </Button>
      </div>
    </form>
  );
}
