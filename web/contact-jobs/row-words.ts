import { useTranslation } from 'react-i18next';
import { type ContactJob, isEnded, type RowOutcome } from '../../api-client/contact-jobs/contact-job.ts';
import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import { type RowCode, type RowReason, rowCodes } from '../../api-client/contact-jobs/row-reason.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { useRightNames } from '../app/right-terms/right-names.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useFormats } from '../i18n/formats.ts';
import { useProblemWords } from '../ui/problem-words.ts';

const isOwnCode = (code: string): code is RowCode | 'invalid' =>
  code === 'invalid' || rowCodes.some((known) => known === code);

/** Words for what becomes of a row: the reasons why it is refused, or what it changes. */
export function useRowWords() {
  const { t } = useTranslation(['contact-jobs', 'rights']);
  const problems = useProblemWords();
  const formats = useFormats();
  const nameOf = useRightNames();
  const { whole } = useTermWords();

  const rightInWords = (given: GivenRight): string => {
    const dates = whole(given);
    const right = nameOf(given.right);
    return dates ? t('rights:withDates', { right, dates }) : right;
  };

  const ofReason = ({ column, code, line }: RowReason): string => {
    const words = isOwnCode(code)
      ? t(`row.${code}`, { line })
      : (problems.ofField({ message: code }) ?? code);
    return column ? t('reason', { column: t(`column.${column}`), words }) : words;
  };
  const ofChange = ({ field, before, after }: ContactJobRow['changes'][number]): string => {
    const name = t(`field.${field}`);
    if (field === 'rights') {
      const was = formats.list((before ?? []).map(rightInWords));
      const becomes = formats.list((after ?? []).map(rightInWords)) || t('empty');
      return was
        ? t('changed', { field: name, before: was, after: becomes })
        : t('reason', { column: name, words: becomes });
    }
    return typeof before === 'string' && typeof after === 'string'
      ? t('changed', { field: name, before: before || t('empty'), after: after || t('empty') })
      : t('changedField', { field: name });
  };
  return {
    ofOutcome: (outcome: RowOutcome, job: ContactJob) =>
      t(`outcome.${outcome === 'waiting' && isEnded(job) ? 'undone' : outcome}`),
    details: ({ reasons, changes }: ContactJobRow) => [...reasons.map(ofReason), ...changes.map(ofChange)],
  };
}
