import { useTranslation } from 'react-i18next';
import type { Product } from '../../api-client/products/product.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Icon } from '../ui/icon.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The address as people know it: without the protocol and a bare slash at the end. */
const addressOf = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** One product; the whole of it is the link, and its door opens under the pointer. */
export function ProductLink({ product }: { product: Product }) {
  const { t } = useTranslation('start');
  const { language } = useLanguage();
  return (
    <a
      href={product.url}
      target="_blank"
      rel="noopener noreferrer"
      className="group grid grid-cols-[3.25rem_minmax(0,1fr)] items-end gap-4 border border-line bg-paper ps-4 pe-5 pt-4 text-ink no-underline hover:border-ink-soft"
    >
      <SmallDoor className="-mb-px" />
      <span className="grid min-h-[6.75rem] content-start gap-0.5 self-stretch pb-4">
        <b className="text-base leading-snug">{product.name[language]}</b>
        <span className="text-ink-soft leading-snug">{product.description[language]}</span>
        <span className="text-ink-soft text-xs">{addressOf(product.url)}</span>
        <span className="mt-auto inline-flex items-center gap-2 pt-2 font-semibold text-link underline-offset-[0.2em] group-hover:underline">
          {t('open')} <Icon name="forward" />
          <VisuallyHidden>{t('opensNewTab')}</VisuallyHidden>
        </span>
      </span>
    </a>
  );
}
