import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { withOrWithout } from './with-or-without.ts';

interface ProductChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error?: string | undefined;
}

/** Which of the organisation's products somebody may use. */
export function ProductChoice({ chosen, onChange, error }: ProductChoiceProps) {
  const { t } = useTranslation('contacts');
  const { language } = useLanguage();
  const { organisation } = useSession();
  const products = useQuery(organisationProductsQuery(api));
  return (
    <CheckboxGroup legend={t('add.products')} hint={t('add.productsHint')} error={error}>
      {products.isPending && <p className="text-ink-soft">{t('add.productsLoading')}</p>}
      {!products.data && products.error && (
        <FetchFailed
          what={t('add.productsFailed')}
          error={products.error}
          tryAgain={t('tryAgain')}
          pending={products.isFetching}
          onTryAgain={() => void products.refetch()}
        />
      )}
      {products.data?.products.length === 0 && (
        <p>{t('add.noProducts', { organisation: organisation.name })}</p>
      )}
      {products.data?.products.map(({ id, name, description }) => (
        <Checkbox
          key={id}
          label={name[language]}
          hint={description[language]}
          checked={chosen.includes(id)}
          onChange={(event) => onChange(withOrWithout(chosen, id, event.target.checked))}
        />
      ))}
    </CheckboxGroup>
  );
}
