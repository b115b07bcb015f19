import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactListView } from '../../../api-client/contacts/contact-list-view.ts';
import { contactCountQuery, contactExportsKey } from '../../../api-client/contacts/contact-queries.ts';
import { type ExportFormat, exportFormats, mostInPdf } from '../../../api-client/contacts/export-contacts.ts';
import { api } from '../../app/api.ts';
import { useSingleMutation } from '../../app/single-mutation.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { useFilterWords } from '../filter-words.ts';
import { fetchExport, saveFile } from './fetch-export.ts';
import { PastExports } from './past-exports.tsx';

const formats = Object.keys(exportFormats) as ExportFormat[];
const isFormat = (value: string): value is ExportFormat => value in exportFormats;

/** Fetches one file at a time; leaving the dialog stops it. */
function useExport(view: ContactListView) {
  const queryClient = useQueryClient();
  const stopping = useRef(new AbortController());
  useEffect(() => {
    // Effects run twice while developing: the one that stays needs a signal of its own.
    stopping.current = new AbortController();
    return () => stopping.current.abort();
  }, []);
  return useSingleMutation({
    mutationFn: async (format: ExportFormat) => {
      const file = await fetchExport(view, format, stopping.current.signal);
      saveFile(file);
      void queryClient.invalidateQueries({ queryKey: contactExportsKey });
      return file.name;
    },
  });
}

/** What is to be exported, in words: how many, and by which search and filters. */
function WhatIsExported({ view, total }: { view: ContactListView; total: number | undefined }) {
  const { t } = useTranslation(['contact-export', 'contacts']);
  const filters = useFilterWords(view).map(({ words }) => words);
  const searched = view.search ? [t('contacts:filters.searchedFor', { search: view.search })] : [];
  const selected = [...searched, ...filters];
  if (total === undefined) return <p>{t('counting')}</p>;
  return (
    <>
      <p>
        <b>{selected.length > 0 ? t('matching', { count: total }) : t('whole', { count: total })}</b>{' '}
        {t('order')}
      </p>
      {selected.length > 0 && (
        <ul className="grid list-disc gap-1 ps-5 [overflow-wrap:anywhere]">
          {selected.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ExportDialogProps {
  view: ContactListView;
  onClose: () => void;
}

/** Asks as what the list is to be saved; tells while it is made, and that it was saved. */
export function ExportDialog({ view, onClose }: ExportDialogProps) {
  const { t } = useTranslation('contact-export');
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const { data } = useQuery(contactCountQuery(api, view));
  const exporting = useExport(view);
  const { isPending, isSuccess, error } = exporting;
  const isTooLong = format === 'pdf' && (data?.total ?? 0) > mostInPdf;
  const canStart = !isPending && !isTooLong;
  return (
    <ConfirmDialog
      title={t('title')}
      {...(canStart && { confirm: t('download'), onConfirm: () => exporting.mutate(format) })}
      cancel={t(isPending ? 'stop' : isSuccess ? 'close' : 'cancel')}
      pending={false}
      error={error}
      onClose={onClose}
    >
      <WhatIsExported view={view} total={data?.total} />
      <RadioGroup
        legend={t('format')}
        hint={t('language')}
        options={formats.map((value) => ({ value, label: t(`formats.${value}`) }))}
        value={format}
        pending={isPending}
        onChoose={(value) => {
          exporting.reset();
          if (isFormat(value)) setFormat(value);
        }}
      />
      {isTooLong && (
        <Note kind="warn" role="status">
          <p>{t('tooLong', { count: mostInPdf })}</p>
        </Note>
      )}
      <div role="status">
        {isPending && <p>{t('making')}</p>}
        {isSuccess && (
          <Note kind="ok">
            <p className="[overflow-wrap:anywhere]">{t('saved', { name: exporting.data })}</p>
          </Note>
        )}
      </div>
      <p className="text-ink-soft">{t('careful')}</p>
      <PastExports onLeave={onClose} />
    </ConfirmDialog>
  );
}
