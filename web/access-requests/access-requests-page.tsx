import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessRequest } from '../../api-client/access-requests/access-request.ts';
import { accessRequestsQuery } from '../../api-client/access-requests/access-request-queries.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { BackToContacts } from '../app/way-back.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Note } from '../ui/note.tsx';
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

function Requests({ requests, ask }: { requests: readonly AccessRequest[]; ask: (asked: Asked) => void }) {
  const { t } = useTranslation('access-requests');
  if (requests.length === 0) return <Nobody />;
  return (
    <>
      <p className="text-ink-soft">{t('unproved')}</p>
      <ul className="grid gap-4">
        {requests.map((request) => (
          <AccessRequestCard
            key={request.id}
            request={request}
            onAccept={() => ask({ answer: 'accept', request })}
            onRefuse={() => ask({ answer: 'refuse', request })}
          />
        ))}
      </ul>
    </>
  );
}

/** The contacts who ask for access, for their administrators to accept or refuse (G0.1). */
export default function AccessRequestsPage() {
  const { t } = useTranslation('access-requests');
  const { organisation } = useSession();
  const list = useInfiniteQuery(accessRequestsQuery(api));
  const [asked, setAsked] = useState<Asked>();
  const { outcome, answered } = useRequestAnswered(() => setAsked(undefined));
  const { error, isFetching, refetch, fetchNextPage, hasNextPage } = list;
  const Dialog = asked && dialogs[asked.answer];
  return (
    <FetchedPage query={list} narrow>
      {({ pages }) => (
        <>
          <ScreenHeading
            above={<BackToContacts />}
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
          <Requests requests={pages.flatMap((page) => page.requests)} ask={setAsked} />
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
        </>
      )}
    </FetchedPage>
  );
}
