import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myProductsQuery } from '../../api-client/products/product-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { NoProducts } from './no-products.tsx';
import { ProductCard } from './product-card.tsx';

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
    <ul className="grid items-start gap-4 narrow:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
      {data.products.map((product) => (
        <li key={product.id} className="grid min-w-0">
          <ProductCard product={product} worksInBrowser={worksInBrowser} />
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
