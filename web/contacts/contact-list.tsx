import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactListQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import type { News } from '../ui/toast.tsx';
import { ContactsTable } from './contacts-table.tsx';
import { NobodyFound } from './nobody-found.tsx';

interface ContactListProps {
  search: string;
  onClearSearch: () => void;
  onNews: (news: News) => void;
}

/** The contacts that a search finds, a page after the other. */
export function ContactList({ search, onClearSearch, onNews }: ContactListProps) {
  const { t } = useTranslation('contacts');
  const list = useInfiniteQuery(contactListQuery(api, { search }));
  const { data, error, isFetching, isPlaceholderData, isFetchingNextPage, hasNextPage } = list;
  if (!data && !error) return <p className="text-ink-soft">{t('loading')}</p>;

  const failed = error && (
    <FetchFailed
      what={t('failed')}
      error={error}
      tryAgain={t('tryAgain')}
      pending={isFetching}
      onTryAgain={() => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch())}
    />
  );
  if (!data) return failed;

  const contacts = data.pages.flatMap((page) => page.contacts);
  const total = data.pages.at(-1)?.total ?? 0;
  const found = search ? t('found', { count: total }) : t('total', { count: total });
  return (
    <section aria-label={t('title')} aria-busy={isFetching} className="grid gap-3">
      <p role="status" className="text-ink-soft">
        {isPlaceholderData ? t('searching') : found}
      </p>
      {contacts.length === 0 ? (
        <NobodyFound search={search} onClearSearch={onClearSearch} />
      ) : (
        <div className="border border-line bg-paper">
          <ContactsTable contacts={contacts} onNews={onNews} />
          {hasNextPage && (
            <div className="flex flex-wrap items-center justify-between gap-2 border-line border-t px-4 py-2 text-ink-soft">
              <span>{t('shown', { count: contacts.length, total })}</span>
              <Button
                look="secondary"
                size="small"
                pending={isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('loadMore')}
              </Button>
            </div>
          )}
        </div>
      )}
      {failed}
    </section>
  );
}
