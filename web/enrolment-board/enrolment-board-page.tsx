import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { providerTimeZone } from '../../api-client/contacts/invitation-time.ts';
import { useActInBackground } from '../app/acting-on-many/act-in-background.ts';
import { BackgroundProgress } from '../app/acting-on-many/background-progress.tsx';
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
import type { StageTask } from './stage-task.ts';
import { StageTaskDialog } from './stage-task-dialog.tsx';
import { StagesInNumbers } from './stages-in-numbers.tsx';

function Board() {
  const { t } = useTranslation('enrolment-board');
  const inZone = useMomentInZone();
  const { data: board, error, isFetching, refetch } = useLiveBoard();
  const work = useActInBackground();
  const [asked, setAsked] = useState<StageTask>();
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
      {work.job && (
        <div className="border border-line border-b-0 bg-paper">
          <BackgroundProgress work={work} />
        </div>
      )}
      <StagePassages
        board={board}
        onAsk={(task) => {
          work.begin.reset();
          setAsked(task);
        }}
      />
      {asked && (
        <StageTaskDialog task={asked} board={board} work={work} onClose={() => setAsked(undefined)} />
      )}
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
