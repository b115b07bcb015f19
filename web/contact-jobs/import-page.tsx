import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { isUnderWay } from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobListQuery } from '../../api-client/contact-jobs/contact-job-queries.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { BackToContacts } from '../app/way-back.tsx';
import { useFormats } from '../i18n/formats.ts';
import { ChooseFile } from './choose-file.tsx';
import { useJobName } from './job-name.ts';

/** A list of contacts to put on the authorisation list; and what was begun before, also by colleagues. */
export default function ImportPage() {
  const { t } = useTranslation('contact-jobs');
  const formats = useFormats();
  const nameOf = useJobName();
  const { organisation } = useSession();
  const list = useQuery(contactJobListQuery(api));
  return (
    <FetchedPage query={list} narrow>
      {({ jobs }) => (
        <>
          <ScreenHeading
            above={<BackToContacts />}
            title={t('title')}
            lead={t('lead', { organisation: organisation.name })}
          />
          <ChooseFile />
          <section className="grid gap-2">
            <h2>{t('recent')}</h2>
            {jobs.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
            <ul className="grid">
              {jobs.map((job) => (
                <li key={job.id} className="grid gap-1 border-line border-t py-3 [overflow-wrap:anywhere]">
                  <Link className="font-semibold" to={paths.contactJob(job.id)}>
                    <bdi>{nameOf(job)}</bdi>
                  </Link>
                  <p className="flex flex-wrap gap-x-4 text-ink-soft">
                    <span>{t(`state.${job.state}`)}</span>
                    {isUnderWay(job) && (
                      <span className="tabular-nums">
                        {t('progress', { done: job.progress.done, total: job.progress.of })}
                      </span>
                    )}
                    <span>{formats.moment(job.createdAt)}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </FetchedPage>
  );
}
