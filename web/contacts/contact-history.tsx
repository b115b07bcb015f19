import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { HistoryKind } from '../../api-client/contacts/contact-history.ts';
import { contactHistoryQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { HistoryEntry } from './history-entry.tsx';
import './contact-history.css';

/** What happened to a contact, of one kind where it is given, newest first. */
export function ContactHistory({ contact, kind }: { contact: Contact; kind?: HistoryKind | undefined }) {
  const { t } = useTranslation('contacts');
  const history = useInfiniteQuery(contactHistoryQuery(api, contact.id, kind));
  const { data, error, isFetching, hasNextPage, isFetchingNextPage } = history;
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      {!data && !error && (
        <p role="status" className="moment text-ink-soft">
          {t('history.loading')}
        </p>
      )}
      {data && entries.length === 0 && <p className="text-ink-soft">{t('history.empty')}</p>}
      {entries.length > 0 && (
        <ol className="history">
          {entries.map((entry) => (
            <HistoryEntry key={entry.id} entry={entry} contact={contact} />
          ))}
        </ol>
      )}
      {error && (
        <FetchFailed
          what={t('history.failed')}
          error={error}
          tryAgain={t('tryAgain')}
          pending={isFetching}
          onTryAgain={() => void (history.isFetchNextPageError ? history.fetchNextPage() : history.refetch())}
        />
      )}
      {hasNextPage && !error && (
        <div className="print:hidden">
          <Button
            look="secondary"
            size="small"
            pending={isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('history.more')}
          </Button>
        </div>
      )}
    </>
  );
}
