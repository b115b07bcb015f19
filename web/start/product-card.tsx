import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '../../api-client/products/product.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ProductProgram } from './product-program.tsx';
import './product-card.css';

/** The address as people know it: without the protocol and a bare slash at the end. */
const addressOf = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

interface ProductCardProps {
  product: Product;
  /** The names of the person's other products for which a browser is enough. */
  worksInBrowser: readonly string[];
}

/** One product and its address; the whole of it is the way in. */
export function ProductCard({ product, worksInBrowser }: ProductCardProps) {
  const { t } = useTranslation('start');
  const { language } = useLanguage();
  const id = useId();
  return (
    <div className="product-card">
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
      <p id={`${id}-what`} className="text-ink-soft leading-snug">
        {product.description[language]}
      </p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 pt-2 leading-snug">
        <span className="text-ink-soft text-xs [overflow-wrap:anywhere]">{addressOf(product.url)}</span>
        <span
          aria-hidden="true"
          className="product-go inline-flex items-center gap-2 font-semibold text-link underline-offset-[0.2em]"
        >
          {t('open')} <Icon name="forward" className="self-center" />
        </span>
      </p>
      {product.program && <ProductProgram program={product.program} worksInBrowser={worksInBrowser} />}
    </div>
  );
}
