import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../../api-client/products/product.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ProductProgram } from './product-program.tsx';

/** The address as people know it: without the protocol and a bare slash at the end. */
const addressOf = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

interface ProductEntryProps {
  product: Product;
  /** The names of the person's other products for which a browser is enough. */
  worksInBrowser: readonly string[];
}

/** One product and its address; the whole row is the way in. */
export function ProductEntry({ product, worksInBrowser }: ProductEntryProps) {
  const { t } = useTranslation('start');
  const { language } = useLanguage();
  const id = useId();
  return (
    <div className="product">
      <div className="grid min-w-0 content-start gap-0.5 leading-snug">
        <h3>
          <a
            href={product.url}
            target="_blank"
            rel="noopener noreferrer"
            className="product-entry"
            aria-describedby={`${id}-what`}
          >
            {product.name[language]} <VisuallyHidden>{t('opensNewTab')}</VisuallyHidden>
          </a>
        </h3>
        <p id={`${id}-what`} className="text-ink-soft">
          {product.description[language]}
        </p>
      </div>
      <p className="flex min-w-0 flex-wrap items-center justify-between gap-x-6 leading-snug">
        <span className="text-ink-soft [overflow-wrap:anywhere]">{addressOf(product.url)}</span>
        <span
          aria-hidden="true"
          className="product-go inline-flex items-center gap-2 font-semibold text-link underline-offset-[0.2em]"
        >
          {t('open')} <Icon name="forward" />
        </span>
      </p>
      {product.program && <ProductProgram program={product.program} worksInBrowser={worksInBrowser} />}
    </div>
  );
}
