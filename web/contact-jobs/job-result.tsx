import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { paths } from '../app/paths.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import { useJobReport } from './job-report.ts';
import { JobRows } from './job-rows.tsx';

/** What a job that has ended did, row by row, and the report of it. */
export function JobResult({ job }: { job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const report = useJobReport(job);
  return (
    <div className="grid gap-5">
      <h2>{t('result.title')}</h2>
      {job.state !== 'done' && (
        <Note kind="warn">
          <p>{t(job.state === 'stopped' ? 'stopped' : 'cancelled')}</p>
        </Note>
      )}
      {job.followedBy && (
        <Note>
          <p>
            {t('result.inviting')} <Link to={paths.contactJob(job.followedBy)}>{t('result.toInviting')}</Link>
          </p>
        </Note>
      )}
      <FormError error={report.error} />
      <div>
        <Button
          look="secondary"
          pending={report.isPending}
          refusal={report.error}
          onClick={() => report.mutate()}
        >
          {t('result.report')}
        </Button>
      </div>
      <JobRows job={job} />
    </div>
  );
}
