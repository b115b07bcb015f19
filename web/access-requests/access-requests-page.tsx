import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AccessRequest } from '../../api-client/access-requests/access-request.ts';
import { accessRequestsQuery } from '../../api-client/access-requests/access-request-queries.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { PageProblem } from '../app/page-problem.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Note } from '../ui/note.tsx';
import { Page } from '../ui/page.tsx';
import { AcceptRequestDialog } from './accept-request-dialog.tsx';
import { AccessRequestCard } from './access-request-card.tsx';
import { RefuseRequestDialog } from './refuse-request-dialog.tsx';
import { type RequestOutcome, useRequestAnswered } from './request-answered.ts';

const dialogs = { accept: AcceptRequestDialog, refuse: RefuseRequestDialog } as const;

interface Asked {
  readonly answer: keyof typeof dialogs;
  readonly request: AccessRequest;
}

/** What came of the answer just given. Read out: the words come into a region that is there already. */
function Outcome({ outcome }: { outcome: RequestOutcome | undefined }) {
  const { t } = useTranslation('access-requests');
  const said = { accepted: 'accept.done', refused: 'refuse.done', ended: 'ended' } as const;
  return (
    <div role="status" className={outcome ? '' : 'absolute'}>
      {outcome && (
        <Note kind={outcome.kind === 'ended' ? 'warn' : 'ok'}>
          <p>{t(said[outcome.kind], { name: outcome.name })}</p>
        </Note>
      )}
    </div>
  );
}

function Nobody() {
  const { t } = useTranslation('access-requests');
  return (
    <Empty>
      <p>
        <b>{t('nobody')}</b>
      </p>
      <p className="text-ink-soft">{t('nobodyHint')}</p>
    </Empty>
  );
}

/** The contacts who ask for access, for their administrators to accept or refuse (G0.1). */
export default function AccessRequestsPage() {
  const { t } = useTranslation('access-requests');
  const { organisation } = useSession();
  const list = useInfiniteQuery(accessRequestsQuery(api));
  const [asked, setAsked] = useState<Asked>();
  const { outcome, answered } = useRequestAnswered(() => setAsked(undefined));
  const { data, error, isFetching, refetch, fetchNextPage, hasNextPage } = list;
  if (!data && error)
    return (
      <Page>
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page>
        <Moment />
      </Page>
    );

  const requests = data.pages.flatMap((page) => page.requests);
  const Dialog = asked && dialogs[asked.answer];
  return (
    <Page narrow>
      <ScreenHeading
        above={
          <p>
            <Link to={paths.contacts}>{t('back')}</Link>
          </p>
        }
        title={t('title')}
        lead={t('lead', { organisation: organisation.name })}
      />
      <Outcome outcome={outcome} />
      {error && (
        <FetchFailed
          what={t(list.isFetchNextPageError ? 'failedMore' : 'failed')}
          error={error}
          tryAgain={t('tryAgain')}
          pending={isFetching}
          onTryAgain={() => void (list.isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
      {requests.length === 0 ? <Nobody /> : <p className="text-ink-soft">{t('unproved')}</p>}
      {requests.length > 0 && (
        <ul className="grid gap-4">
          {requests.map((request) => (
            <AccessRequestCard
              key={request.id}
              request={request}
              onAccept={() => setAsked({ answer: 'accept', request })}
              onRefuse={() => setAsked({ answer: 'refuse', request })}
            />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <div>
          <Button look="secondary" size="small" pending={isFetching} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {asked && Dialog && (
        <Dialog request={asked.request} onAnswered={answered} onClose={() => setAsked(undefined)} />
      )}
    </Page>
  );
}
