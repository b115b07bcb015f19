import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { providerTimeZone } from '../../api-client/contacts/invitation-time.ts';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { useMomentInZone } from '../i18n/moment-in-zone.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { useLiveBoard } from './live-board.ts';
import { listAt, StagePassages } from './stage-passages.tsx';

function LongestWaiting({ longest }: Pick<EnrolmentBoard, 'longest'>) {
  const { t } = useTranslation('enrolment-board');
  const recent = useRecentMoment();
  if (longest.length === 0) return <p>{t('nobodyWaits')}</p>;
  return (
    <table className="w-full text-start leading-snug">
      <thead className="text-ink-soft text-xs">
        <tr>
          {(['name', 'stuckAt', 'since'] as const).map((column) => (
            <th key={column} scope="col" className="pe-4 pb-2 text-start font-semibold">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {longest.map(({ contactId, name, stage, since, isLapsed }) => (
          <tr key={contactId} className="border-line border-t">
            <td className="py-2 pe-4 [overflow-wrap:anywhere]">
              <Link to={paths.contact(contactId)}>{name}</Link>
            </td>
            <td className="py-2 pe-4">
              {t(`stage.${stage}`)}
              {isLapsed && <span className="text-danger">, {t('isLapsed')}</span>}
            </td>
            <td className="py-2 tabular-nums">
              <time dateTime={since}>{recent(since)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Denied({ denied }: Pick<EnrolmentBoard, 'denied'>) {
  const { t } = useTranslation('enrolment-board');
  const recent = useRecentMoment();
  if (denied.length === 0) return <p>{t('noneDenied')}</p>;
  return (
    <ul className="grid gap-3">
      {denied.map(({ id, contactId, name, at, outcome, since }) => (
        <li key={id} className="leading-snug [overflow-wrap:anywhere]">
          <Link to={paths.contact(contactId)}>{name}</Link>, <time dateTime={at}>{recent(at)}</time>
          <p>{t(`outcome.${outcome}`)}</p>
          {since && <p className="text-ink-soft">{t(`after.${since.event}`, { at: recent(since.at) })}</p>}
        </li>
      ))}
    </ul>
  );
}

function Board() {
  const { t } = useTranslation('enrolment-board');
  const inZone = useMomentInZone();
  const { data: board, error, isFetching, refetch } = useLiveBoard();
  if (!board && !error) return <p role="status">{t('loading')}</p>;
  if (!board)
    return (
      <FetchFailed
        what={t('failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  const { planned, longest, denied } = board;
  return (
    <>
      <StagePassages board={board} />
      {planned.next && (
        <p>
          {t('planned', { count: planned.count, at: inZone(planned.next, providerTimeZone) })}{' '}
          <Link to={listAt('planned')}>{t('look', { count: planned.count })}</Link>
        </p>
      )}
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
        <Panel title={t('longest')}>
          <LongestWaiting longest={longest} />
        </Panel>
        <Panel title={t('denied')}>
          <Denied denied={denied} />
        </Panel>
      </div>
    </>
  );
}

/** The enrolment board: who stands where between invitation and access. The server answers only who may manage contacts. */
export default function EnrolmentBoardPage() {
  const { t } = useTranslation('enrolment-board');
  const { organisation } = useSession();
  return (
    <Page>
      <ScreenHeading
        above={
          <p>
            <Link to={paths.contacts}>{t('back')}</Link>
          </p>
        }
        title={t('title')}
        lead={t('lead', { organisation: organisation.name })}
      />
      <Board />
    </Page>
  );
}
