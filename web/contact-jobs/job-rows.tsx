import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ContactJob,
  isEnded,
  type RowOutcome,
  rowOutcomes,
} from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobRowsQuery } from '../../api-client/contact-jobs/contact-job-queries.ts';
import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { useRowWords } from './row-words.ts';

const tones: Record<RowOutcome, string> = {
  waiting: 'text-ink-soft',
  add: 'text-ok',
  change: 'text-info',
  same: 'text-ink-soft',
  acted: 'text-ok',
  refused: 'text-danger',
};

function OutcomeFilter({
  job,
  shown,
  onShow,
}: {
  job: ContactJob;
  shown: RowOutcome | undefined;
  onShow: (outcome: RowOutcome | undefined) => void;
}) {
  const { t } = useTranslation('contact-jobs');
  const words = useRowWords();
  const choices = [undefined, ...rowOutcomes.filter((outcome) => job.counts[outcome] > 0)];
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('show')}</legend>
      {choices.map((outcome) => (
        <button
          key={outcome ?? 'all'}
          type="button"
          aria-pressed={outcome === shown}
          className={`min-h-10 border px-4 py-1 font-semibold ${outcome === shown ? 'border-action bg-info-soft' : 'border-line bg-paper'}`}
          onClick={() => onShow(outcome)}
        >
          {outcome ? words.ofOutcome(outcome, job) : t('outcome.all')}{' '}
          <span className="font-normal tabular-nums">
            {t('number', { number: outcome ? job.counts[outcome] : job.total })}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function Row({ row, job }: { row: ContactJobRow; job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const words = useRowWords();
  return (
    <tr className="border-line border-t align-top">
      <td className="py-2 pe-3 text-end text-ink-soft tabular-nums">{row.line}</td>
      <td className="w-[44%] min-w-24 py-2 pe-3 [overflow-wrap:anywhere]">
        {/* Marks of direction in a name stay within it. */}
        <bdi className="block font-semibold">{row.name || t('rows.noName')}</bdi>
        <bdi className="block text-ink-soft">{row.email}</bdi>
      </td>
      <td className="py-2 [overflow-wrap:anywhere]">
        <span className={`font-semibold ${tones[row.outcome]}`}>{words.ofOutcome(row.outcome, job)}</span>
        {words.details(row).map((detail) => (
          <bdi key={detail} className="block">
            {detail}
          </bdi>
        ))}
      </td>
    </tr>
  );
}

/** The rows of a job, those with one outcome or all, a page after the other. What is wrong comes first to see. */
export function JobRows({ job }: { job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const [shown, setShown] = useState<RowOutcome | undefined>(job.counts.refused > 0 ? 'refused' : undefined);
  const list = useInfiniteQuery(contactJobRowsQuery(api, job.id, shown));
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <div className="grid gap-4">
      <OutcomeFilter job={job} shown={shown} onShow={setShown} />
      <FormError error={list.error} onTryAgain={() => void list.refetch()} pending={list.isFetching} />
      {!rows && list.isPending && <Moment />}
      {rows && rows.length === 0 && <p className="text-ink-soft">{t('rows.none')}</p>}
      {rows && rows.length > 0 && (
        <table className="w-full table-auto border-collapse text-sm">
          <caption className="sr-only">{t('rows.caption')}</caption>
          <thead>
            <tr className="text-start">
              <th scope="col" className="py-2 pe-3 text-end">
                {t('rows.line')}
              </th>
              <th scope="col" className="py-2 pe-3 text-start">
                {t('rows.who')}
              </th>
              <th scope="col" className="py-2 text-start">
                {t(isEnded(job) ? 'rows.happened' : 'rows.what')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.line} row={row} job={job} />
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <div>
          <Button
            look="secondary"
            size="small"
            pending={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t('rows.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
