import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';

interface NoMessagesProps {
  to: string;
  onClearSearch: () => void;
}

/** No messages: because of the search, or because nothing was sent yet. */
export function NoMessages({ to, onClearSearch }: NoMessagesProps) {
  const { t } = useTranslation('outbox');
  if (!to) {
    return (
      <Empty>
        <p>
          <b>{t('empty')}</b>
        </p>
        <p>{t('emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <Empty>
      <p>{t('nothingTo', { to })}</p>
      <Button look="secondary" size="small" onClick={onClearSearch}>
        {t('clearSearch')}
      </Button>
    </Empty>
  );
}
