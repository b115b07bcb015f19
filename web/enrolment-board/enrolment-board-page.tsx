import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { providerTimeZone } from '../../api-client/contacts/invitation-time.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { BackToContacts } from '../app/way-back.tsx';
import { useMomentInZone } from '../i18n/moment-in-zone.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Page } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { DeniedRequests } from './denied-requests.tsx';
import { useLiveBoard } from './live-board.ts';
import { LongestWaiting } from './longest-waiting.tsx';
import { listAt, StagePassages } from './stage-passages.tsx';
import { StagesInNumbers } from './stages-in-numbers.tsx';

function Board() {
  const { t } = useTranslation('enrolment-board');
  const inZone = useMomentInZone();
  const { data: board, error, isFetching, refetch } = useLiveBoard();
  if (!board && !error) return <p role="status">{t('loading')}</p>;
  const failed = error && (
    <FetchFailed
      what={t('failed')}
      error={error}
      tryAgain={t('tryAgain')}
      pending={isFetching}
      onTryAgain={() => void refetch()}
    />
  );
  if (!board) return failed;
  const { planned, longest, denied } = board;
  return (
    <>
      {failed}
      <StagePassages board={board} />
      {planned.next && (
        <p>
          {t('planned', { count: planned.count, at: inZone(planned.next, providerTimeZone) })}{' '}
          <Link to={listAt('planned')}>{t('look', { count: planned.count })}</Link>
        </p>
      )}
      <StagesInNumbers board={board} />
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
        <Panel title={t('longest')}>
          <LongestWaiting longest={longest} />
        </Panel>
        <Panel title={t('denied')}>
          <DeniedRequests denied={denied} />
        </Panel>
      </div>
    </>
  );
}

/** The enrolment board: who stands where between invitation and access. For contacts administrators. */
export default function EnrolmentBoardPage() {
  const { t } = useTranslation('enrolment-board');
  const { organisation } = useSession();
  return (
    <Page>
      <ScreenHeading
        above={<BackToContacts />}
        title={t('title')}
        lead={t('lead', { organisation: organisation.name })}
      />
      <Board />
    </Page>
  );
}
