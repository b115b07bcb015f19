import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';
import { useContactListAddress } from './contact-list-address.ts';
import { useFilterWords } from './filter-words.ts';

/** On paper there are no controls to read the search and the filters from. */
export function ViewInPrint() {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const { view } = useContactListAddress();
  const filters = useFilterWords(view).map(({ words }) => words);
  const parts = view.search ? [t('filters.searchedFor', { search: view.search }), ...filters] : filters;
  return parts.length > 0 && <p className="hidden print:block">{formats.list(parts)}</p>;
}
