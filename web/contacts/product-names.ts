import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';

/** Names products in the language on the screen, in the order in which the organisation lists them. */
export function useProductNames(): (ids: readonly string[]) => string[] {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const products = useQuery(organisationProductsQuery(api)).data?.products;
  return (ids) => {
    if (!products) return [];
    const known = products.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);
    const gone = ids.length - known.length;
    return [...known, ...(gone > 0 ? [t('unknownProducts', { count: gone })] : [])];
  };
}
