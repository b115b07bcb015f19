import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/current-language.ts';
import { useFormats } from '../i18n/formats.ts';
import type { Organisation } from './organisation.ts';

/** More products than this, and the rest is a number. */
const namedProducts = 4;

/** What the person may do for an organisation, in words: manage its contacts, and the products that they may use. */
export function useWhatOneMayDo({ authorisations, products }: Organisation): string {
  const { t } = useTranslation('organisations');
  const { language } = useLanguage();
  const formats = useFormats();
  const names = products.map((name) => name[language]);
  const rest = names.length - namedProducts;
  const listed = rest > 1 ? [...names.slice(0, namedProducts), t('choose.more', { count: rest })] : names;
  const may = [
    ...(authorisations.includes('manage-contacts') ? [t('choose.manageContacts')] : []),
    ...(names.length > 0 ? [formats.list(listed)] : []),
  ];
  return may.length > 0 ? may.join(' · ') : t('choose.noProducts');
}
