import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those who may use this product. */
export function ProductFilter() {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const { view, change } = useContactListAddress();
  const products = useQuery(organisationProductsQuery(api)).data?.products ?? [];
  return (
    <Select
      small
      label={t('filters.product')}
      value={view.productId ?? ''}
      onChange={({ target }) => change({ productId: target.value || undefined })}
    >
      <option value="">{t('filters.anyProduct')}</option>
      {view.productId && !products.some(({ id }) => id === view.productId) && (
        <option value={view.productId}>{t('unknownProduct')}</option>
      )}
      {products.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </Select>
  );
}
