import { useTranslation } from 'react-i18next';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import { mostRowsOnPage } from '../../api-client/contact-jobs/list-contact-job-rows.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { csvText, downloadText } from './csv-text.ts';
import { useRowWords } from './row-words.ts';

async function allRows({ id: contactJobId }: ContactJob): Promise<ContactJobRow[]> {
  const rows: ContactJobRow[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page = await api.listContactJobRows({
      params: { contactJobId },
      query: { after, limit: mostRowsOnPage },
    });
    rows.push(...page.rows);
    after = page.nextAfter;
  }
  return rows;
}

/**
 * Downloads what became of every row, in the words of the screen. The cells of the file come along as they stand there, so that what is
 * wrong can be corrected and handed in again.
 */
export function useJobReport(job: ContactJob) {
  const { t } = useTranslation('contact-jobs');
  const words = useRowWords();
  return useSingleMutation({
    mutationFn: async () => {
      const rows = await allRows(job);
      const isFromFile = rows.some(({ cells }) => cells.length > 0);
      const file = isFromFile
        ? job.columns.map(({ heading }) => heading)
        : [t('report.name'), t('report.email')];
      const lines = rows.map((row) => [
        String(row.line),
        words.ofOutcome(row.outcome, job),
        words.details(row).join(' '),
        ...(isFromFile ? row.cells : [row.name, row.email]),
      ]);
      const headings = [t('report.line'), t('report.outcome'), t('report.reasons'), ...file];
      downloadText(t('result.reportName'), csvText([headings, ...lines]));
    },
  });
}
