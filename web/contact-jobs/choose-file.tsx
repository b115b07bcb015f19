import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestImportFile } from '../../api-client/contact-jobs/contact-job.ts';
import { importColumns, templateHeadings } from '../../api-client/contact-jobs/import-column.ts';
import type { ProblemCode } from '../../api-client/problems.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Button } from '../ui/button.tsx';
import { buttonStyle } from '../ui/button-style.ts';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { csvText, downloadText } from './csv-text.ts';
import { useUploadFile } from './upload-file.ts';

/** Instead of first and last name the template has the name in one. */
const templateColumns = importColumns.filter((column) => column !== 'firstName' && column !== 'lastName');

const refusalOf = ({ size }: File): ProblemCode | undefined => {
  if (size === 0) return 'contact_file_empty';
  return size > largestImportFile ? 'payload_too_large' : undefined;
};

/** A file, from the computer or dropped here; and an example of one. */
export function ChooseFile() {
  const { t } = useTranslation('contact-jobs');
  const { language } = useLanguage();
  const words = useProblemWords();
  const id = useId();
  const upload = useUploadFile();
  const [refusal, setRefusal] = useState<ProblemCode>();
  const [isOver, setIsOver] = useState(false);

  const take = (file: File | null | undefined) => {
    if (!file) return;
    const refused = refusalOf(file);
    setRefusal(refused);
    if (!refused) upload.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files.item(0));
  };
  const downloadTemplate = () =>
    downloadText(t('templateName'), csvText([templateHeadings(language, templateColumns)]));

  return (
    <div className="grid gap-4">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the field in it */}
      <div
        className={`grid justify-items-center gap-3 border-2 border-dashed px-6 py-10 text-center ${isOver ? 'border-action bg-info-soft' : 'border-line bg-paper'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          type="file"
          className="peer sr-only"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take(event.target.files?.item(0));
            // So that the same file, corrected, can be chosen again.
            event.target.value = '';
          }}
        />
        <label
          htmlFor={id}
          className={`${buttonStyle('primary', 'normal')} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-action peer-focus-visible:outline-offset-2`}
        >
          {t('choose.label')}
        </label>
        <p className="pointer-coarse:hidden text-ink-soft">{t('choose.drop')}</p>
        <p id={`${id}-hint`} className="max-w-measure text-ink-soft text-sm">
          {t('choose.hint')}
        </p>
        <p role="status">{upload.isPending && t('choose.reading')}</p>
      </div>
      {refusal && (
        <Note kind="danger">
          <p role="alert">{words.ofCode(refusal)}</p>
        </Note>
      )}
      <FormError error={upload.error} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="secondary" size="small" onClick={downloadTemplate}>
          {t('choose.template')}
        </Button>
        <p className="text-ink-soft">{t('choose.templateHint')}</p>
      </div>
    </div>
  );
}
