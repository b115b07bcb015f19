import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import {
  type ContactJob,
  type ContactJobState,
  isUnderWay,
} from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobKey, contactJobQuery } from '../../api-client/contact-jobs/contact-job-queries.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { PageProblem } from '../app/page-problem.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useFormats } from '../i18n/formats.ts';
import { announce } from '../ui/announcements.tsx';
import { Page } from '../ui/page.tsx';
import { DryRun } from './dry-run.tsx';
import { useJobName } from './job-name.ts';
import { JobProgress } from './job-progress.tsx';
import { JobResult } from './job-result.tsx';
import { MapColumns } from './map-columns.tsx';

/** Once a server has left off, its rows are others, and so may be the contacts; who does not look is told. */
function useEndOfWork(job: ContactJob | undefined) {
  const { t } = useTranslation('contact-jobs');
  const queryClient = useQueryClient();
  const before = useRef<ContactJobState>(undefined);
  useEffect(() => {
    if (!job) return;
    const wasUnderWay = before.current && isUnderWay({ state: before.current });
    before.current = job.state;
    if (!wasUnderWay || isUnderWay(job)) return;
    void queryClient.invalidateQueries({ queryKey: [...contactJobKey(job.id), 'rows'] });
    if (job.state !== 'checked') void queryClient.invalidateQueries({ queryKey: contactsKey });
    announce(t(job.state === 'checked' ? 'announceChecked' : 'announceEnd'));
  }, [job, queryClient, t]);
}

function Stage({ job }: { job: ContactJob }) {
  if (isUnderWay(job)) return <JobProgress job={job} />;
  if (job.state === 'mapping') return <MapColumns job={job} onDone={() => undefined} />;
  return job.state === 'checked' ? <DryRun job={job} /> : <JobResult job={job} />;
}

/** One import, or one action on many: where it is now, whoever comes back to it. */
export default function ContactJobPage() {
  const { t } = useTranslation('contact-jobs');
  const formats = useFormats();
  const nameOf = useJobName();
  const { contactJobId = '' } = useParams();
  const { data: job, error, isFetching, refetch } = useQuery(contactJobQuery(api, contactJobId));
  useEndOfWork(job);
  if (!job && error)
    return (
      <Page>
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      </Page>
    );
  if (!job)
    return (
      <Page>
        <Moment />
      </Page>
    );
  const at = formats.moment(job.createdAt);
  return (
    <Page narrow>
      <ScreenHeading
        above={
          <p>
            <Link to={paths.contacts}>{t('toList')}</Link>
          </p>
        }
        title={nameOf(job)}
        lead={job.startedBy ? t('startedBy', { name: job.startedBy, at }) : t('startedByNobody', { at })}
      />
      <Stage key={job.state} job={job} />
    </Page>
  );
}
