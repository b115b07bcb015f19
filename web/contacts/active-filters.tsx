import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { useContactListAddress } from './contact-list-address.ts';
import { useFilterWords } from './filter-words.ts';

/** The chip beside the one that goes, or else the search: somewhere the focus goes on from. */
const placeBeside = (chip: Element | null): HTMLElement | null | undefined =>
  (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button') ??
  chip?.closest('search')?.querySelector('input');

/** The filters that hold, wherever they stand; each goes with a press. */
export function ActiveFilters() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  const filters = useFilterWords(view);
  if (filters.length === 0) return null;
  return (
    <ul>
      {filters.map(({ key, words, without }) => (
        <li key={key} className={without.access ? 'is-of-access' : ''}>
          <button
            type="button"
            aria-label={t('filters.drop', { filter: words })}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-control border border-line bg-tint px-2 font-semibold text-xs leading-tight hover:border-ink"
            onClick={({ currentTarget }) => {
              placeBeside(currentTarget.closest('li'))?.focus();
              change(without);
            }}
          >
            {words}
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}
