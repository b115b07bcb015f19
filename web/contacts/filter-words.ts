import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { withOrWithout } from './with-or-without.ts';

export interface FilterInWords {
  readonly key: string;
  readonly words: string;
  /** What the view has to be changed to, to drop it. */
  readonly without: Partial<ContactListView>;
}

/** Each filter of a view in words. */
export function useFilterWords({
  access,
  stage,
  authorisation,
  productId,
  method,
  lastSignIn,
  ends,
}: ContactListView): FilterInWords[] {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const products = useQuery(organisationProductsQuery(api)).data?.products;
  const product = products?.find(({ id }) => id === productId);
  const filter = (name: string, value: string) => t('filters.nameAndValue', { name, value });
  return [
    ...access.map((state) => ({
      key: state,
      words: filter(t('filters.access'), t(`access.${state}`)),
      without: { access: withOrWithout(access, state, false) },
    })),
    ...stage.map((each) => ({
      key: `stage-${each}`,
      words: filter(t('filters.stage'), t(`stage.${each}`)),
      without: { stage: withOrWithout(stage, each, false) },
    })),
    ...(authorisation
      ? [
          {
            key: 'authorisation',
            words: filter(t('filters.authorisation'), t(`authorisation.${authorisation}`)),
            without: { authorisation: undefined },
          },
        ]
      : []),
    ...(productId
      ? [
          {
            key: 'product',
            words: filter(t('filters.product'), product?.name[language] ?? t('unknownProduct')),
            without: { productId: undefined },
          },
        ]
      : []),
    ...(method
      ? [
          {
            key: 'method',
            words: filter(t('filters.method'), t(`method.${method}`)),
            without: { method: undefined },
          },
        ]
      : []),
    ...(lastSignIn
      ? [
          {
            key: 'last-sign-in',
            words: filter(t('columns.lastSignedIn'), t(`lastSignIn.${lastSignIn}`)),
            without: { lastSignIn: undefined },
          },
        ]
      : []),
    ...(ends
      ? [
          {
            key: 'ends',
            words: filter(t('filters.ends'), t(`ends.${ends}`)),
            without: { ends: undefined },
          },
        ]
      : []),
  ];
}
