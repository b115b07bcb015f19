import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import {
  type ContactJob,
  type ContactJobState,
  isUnderWay,
} from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobKey, contactJobQuery } from '../../api-client/contact-jobs/contact-job-queries.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { BackToContacts } from '../app/way-back.tsx';
import { useFormats } from '../i18n/formats.ts';
import { announce } from '../ui/announcements.tsx';
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
  const query = useQuery(contactJobQuery(api, contactJobId));
  useEndOfWork(query.data);
  const begun = ({ startedBy, createdAt }: ContactJob) => {
    const at = formats.moment(createdAt);
    return startedBy ? t('startedBy', { name: startedBy, at }) : t('startedByNobody', { at });
  };
  return (
    <FetchedPage query={query} narrow>
      {(job) => (
        <>
          <ScreenHeading above={<BackToContacts />} title={nameOf(job)} lead={begun(job)} />
          <Stage key={job.state} job={job} />
        </>
      )}
    </FetchedPage>
  );
}
