import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useFocusWhenGone } from '../ui/focus-when-gone.ts';

interface MoreContactsProps {
  shown: number;
  /** Undefined while they are counted. */
  total: number | undefined;
  hasMore: boolean;
  pending: boolean;
  onShowMore: () => void;
}

/** How much of the list is shown, and the next page of it. */
export function MoreContacts({ shown, total, hasMore, pending, onShowMore }: MoreContactsProps) {
  const { t } = useTranslation('contacts');
  const place = useRef<HTMLDivElement>(null);
  useFocusWhenGone(hasMore, place);
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="flex min-h-12 flex-wrap items-center justify-between gap-2 border-line border-t px-4 py-1.5 text-ink-soft text-xs"
    >
      <span role="status">
        {total === undefined ? t('shownUncounted', { count: shown }) : t('shown', { count: shown, total })}
      </span>
      {hasMore && (
        <Button look="secondary" size="small" className="print:hidden" pending={pending} onClick={onShowMore}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  );
}
