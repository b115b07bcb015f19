import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { myProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { NoProducts } from './no-products.tsx';
import { ProductEntry } from './product-entry.tsx';
import './product-list.css';

function Products() {
  const { t } = useTranslation('start');
  const { language } = useLanguage();
  const { data, error, isFetching, refetch } = useQuery(myProductsQuery(api));
  if (!data && !error) return <p className="text-ink-soft">{t('loading')}</p>;
  if (!data) {
    return (
      <FetchFailed
        what={t('failed')}
        error={error}
        tryAgain={t('tryAgain')}
        pending={isFetching}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (data.products.length === 0) return <NoProducts />;
  const worksInBrowser = data.products.filter(({ program }) => !program).map(({ name }) => name[language]);
  return (
    <ul className="product-list">
      {data.products.map((product, nth) => (
        <li key={product.id} style={{ '--nth': nth, '--panes': data.products.length } as CSSProperties}>
          <ProductEntry product={product} worksInBrowser={worksInBrowser} />
        </li>
      ))}
    </ul>
  );
}

/** The products that the contact may use, each with its address and the way in. */
export function MyProducts() {
  const { t } = useTranslation('start');
  return (
    <section aria-labelledby="my-products" className="grid min-w-0 gap-4">
      <h2 id="my-products">{t('products')}</h2>
      <Products />
    </section>
  );
}
