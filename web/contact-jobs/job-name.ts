import { useTranslation } from 'react-i18next';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';

/** What a job is called: its file, or what is done to the contacts. */
export function useJobName(): (job: ContactJob) => string {
  const { t } = useTranslation('contact-jobs');
  return ({ action, fileName }) => (action ? t(`job.${action}`) : t('job.import', { file: fileName }));
}
