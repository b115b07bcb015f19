import { useTranslation } from 'react-i18next';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { isFiltered } from './contact-list-address.ts';
import type { ContactSelection } from './contact-selection.ts';

interface ListState {
  view: ContactListView;
  /** Undefined while they are counted. */
  total: number | undefined;
  /** What was asked for is still on its way. */
  isBehind: boolean;
  isGivenUp: ContactSelection['isGivenUp'];
}

/** What stands above the list while nobody is chosen: how many there are, and why somebody is not chosen any more. */
export function useListWords({ view, total, isBehind, isGivenUp }: ListState): string {
  const { t } = useTranslation(['contact-list', 'contacts']);
  if (isBehind) return t('contacts:searching');
  const found = isFiltered(view) || view.search ? 'found' : 'total';
  const words = total === undefined ? t('contacts:counting') : t(`contacts:${found}`, { count: total });
  return isGivenUp ? `${t('filterChanged')} ${words}` : words;
}
