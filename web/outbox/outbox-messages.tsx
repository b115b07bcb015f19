import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { outboxQuery } from '../../api-client/outbox/outbox-queries.ts';
import { api } from '../app/api.ts';
import { Button } from '../ui/button.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { NoMessages } from './no-messages.tsx';
import { OutboxMessageEntry } from './outbox-message-entry.tsx';

interface OutboxMessagesProps {
  to: string;
  onClearSearch: () => void;
}

/** The messages, newest first; each opens where it stands. */
export function OutboxMessages({ to, onClearSearch }: OutboxMessagesProps) {
  const { t } = useTranslation('outbox');
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(outboxQuery(api, to));
  if (!data && !error) return <p className="text-ink-soft">{t('loading')}</p>;
  if (!data) {
    return (
      <FetchFailed
        what={t('failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  }
  const { messages } = data;
  return (
    <section aria-label={t('list')} aria-busy={isFetching} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="text-ink-soft">
          {isPlaceholderData ? t('searching') : t('count', { count: messages.length })}
        </p>
        <Button look="secondary" size="small" pending={isFetching} onClick={() => void refetch()}>
          {t('refresh')}
        </Button>
      </div>
      {messages.length === 0 && <NoMessages to={to} onClearSearch={onClearSearch} />}
      <ul className="grid gap-3">
        {messages.map((message, index) => (
          <li key={message.id} className="min-w-0 border border-line bg-paper">
            <OutboxMessageEntry message={message} open={index === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
