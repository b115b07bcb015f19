import { useTranslation } from 'react-i18next';
import { writeContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { isFiltered, useContactListAddress, withoutFilters } from './contact-list-address.ts';
import { useFilterWords } from './filter-words.ts';

/** No rows: because of the search and the filters, or because nobody was added yet. */
export function NobodyFound() {
  const { t } = useTranslation('contacts');
  const formats = useFormats();
  const { view } = useContactListAddress();
  const filters = useFilterWords(view).map(({ words }) => words);
  const { search } = view;
  const isNarrowed = search !== '' || isFiltered(view);
  const everybody = writeContactListView(withoutFilters(view)).toString();
  return (
    <Empty bare>
      {isNarrowed ? (
        <>
          <h2 className="text-base [overflow-wrap:anywhere]">
            {search ? t('nobodyFound', { search }) : t('nobodyLikeThis')}
          </h2>
          {filters.length > 0 && <p>{t('nobodyWith', { filters: formats.list(filters) })}</p>}
          {search && <p className="text-ink-soft">{t('nobodyFoundHint')}</p>}
          <LinkButton size="small" to={{ search: everybody }}>
            {t(filters.length > 0 ? 'filters.clear' : 'clearSearch')}
          </LinkButton>
        </>
      ) : (
        <>
          <h2 className="text-base">{t('listEmpty')}</h2>
          <LinkButton size="small" to={paths.addContact}>
            {t('add.title')}
          </LinkButton>
        </>
      )}
    </Empty>
  );
}
