import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { paths } from '../app/paths.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { StateChip } from '../ui/state-chip.tsx';

/** Those who wait longest: who, at what, since when. With another display some browsers forget the roles: these stand in the markup. */
export function LongestWaiting({ longest }: Pick<EnrolmentBoard, 'longest'>) {
  const { t } = useTranslation('enrolment-board');
  const recent = useRecentMoment();
  if (longest.length === 0) return <p>{t('nobodyWaits')}</p>;
  return (
    <table className="longest-waiting" role="table" aria-label={t('longest')}>
      <thead role="rowgroup">
        <tr role="row">
          {(['name', 'stuckAt', 'since'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {longest.map(({ contactId, name, email, stage, since, isLapsed }) => (
          <tr key={contactId} role="row">
            <td role="cell">
              <Link to={paths.contactPage(contactId)} className="font-semibold">
                {name}
              </Link>
              <span className="block text-ink-soft text-xs">{email}</span>
            </td>
            <td role="cell">
              <StateChip access={stage === 'invited' ? 'invited' : 'signed-in'}>
                {t(`stage.${stage}`)}
              </StateChip>{' '}
              {isLapsed && <StateChip access="lapsed">{t('isLapsed')}</StateChip>}
            </td>
            <td role="cell" className="tabular-nums">
              <time dateTime={since}>{recent(since)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
