import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { isUnderWay } from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobListQuery } from '../../api-client/contact-jobs/contact-job-queries.ts';
import { Note } from '../ui/note.tsx';
import { api } from './api.ts';
import { paths } from './paths.ts';

function Jobs() {
  const { t } = useTranslation('contact-jobs');
  const { data } = useQuery(contactJobListQuery(api));
  const jobs = data?.jobs.filter(isUnderWay) ?? [];
  return jobs.map(({ id, action, fileName, progress }) => (
    <Note key={id}>
      <p className="tabular-nums [overflow-wrap:anywhere]">
        {t('underWay', {
          job: action ? t(`job.${action}`) : t('job.import', { file: fileName }),
          done: progress.done,
          total: progress.of,
        })}{' '}
        <Link to={paths.contactJob(id)}>{t('follow')}</Link>
      </p>
    </Note>
  ));
}

/** What is being done to many contacts at this moment, wherever it was begun. Nothing where there is none, or while nobody knows. */
export const JobsUnderWay = () => (
  <Suspense fallback={null}>
    <Jobs />
  </Suspense>
);
