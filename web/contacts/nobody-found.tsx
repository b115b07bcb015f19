import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';

interface NobodyFoundProps {
  search: string;
  onClearSearch: () => void;
}

/** No rows: because of the search, or because nobody was added yet. */
export function NobodyFound({ search, onClearSearch }: NobodyFoundProps) {
  const { t } = useTranslation('contacts');
  if (!search) {
    return (
      <Empty>
        <p>{t('listEmpty')}</p>
      </Empty>
    );
  }
  return (
    <Empty>
      <p>
        <b>{t('nobodyFound', { search })}</b>
      </p>
      <p>{t('nobodyFoundHint')}</p>
      <Button look="secondary" size="small" onClick={onClearSearch}>
        {t('clearSearch')}
      </Button>
    </Empty>
  );
}
