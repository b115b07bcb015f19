import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';

/** What a contact may do, and use, in the language on the screen. */
export function useRightsInWords() {
  const { t } = useTranslation('reviews');
  const { language } = useLanguage();
  const known = useQuery(organisationProductsQuery(api)).data?.products ?? [];
  return ({ authorisations, productIds }: Pick<Contact, 'authorisations' | 'productIds'>) => ({
    may: authorisations.length > 0 ? authorisations.map((each) => t(`may.${each}`)) : [t('may.none')],
    products: known.filter(({ id }) => productIds.includes(id)).map(({ name }) => name[language]),
  });
}
