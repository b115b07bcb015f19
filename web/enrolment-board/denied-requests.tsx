import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { paths } from '../app/paths.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';

/** Sign-ins that were denied on the phone, newest first, and what came of each. */
export function DeniedRequests({ denied }: Pick<EnrolmentBoard, 'denied'>) {
  const { t } = useTranslation('enrolment-board');
  const recent = useRecentMoment();
  const within = useRecentMoment('within');
  if (denied.length === 0) return <p>{t('noneDenied')}</p>;
  return (
    <ul className="denied-requests">
      {denied.map(({ id, contactId, name, at, outcome, since }) => (
        <li key={id}>
          <p className="flex flex-wrap justify-between gap-x-3">
            <Link to={paths.contactPage(contactId)} className="font-semibold">
              {name}
            </Link>
            <time dateTime={at} className="text-ink-soft tabular-nums">
              {recent(at)}
            </time>
          </p>
          <p>{t(`outcome.${outcome}`)}</p>
          {since && <p className="text-ink-soft">{t(`after.${since.event}`, { at: within(since.at) })}</p>}
        </li>
      ))}
    </ul>
  );
}
