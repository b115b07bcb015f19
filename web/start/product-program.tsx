import { useTranslation } from 'react-i18next';
import type { Product } from '../../api-client/products/product.ts';
import { useFormats } from '../i18n/formats.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

interface ProductProgramProps {
  program: NonNullable<Product['program']>;
  worksInBrowser: readonly string[];
}

/** The program that has to be on the computer, where to get it, and what works without it (G3.8). */
export function ProductProgram({ program, worksInBrowser }: ProductProgramProps) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  return (
    <div className="product-program mt-1 grid gap-1 border-line border-s-2 ps-4 leading-snug">
      <p>{t('program.needed', { program: program.name })}</p>
      <p>
        <a
          href={program.downloadUrl}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex items-center gap-2 font-semibold"
        >
          <Icon name="download" /> {t('program.download', { program: program.name })}
          <VisuallyHidden>{t('opensNewTab')}</VisuallyHidden>
        </a>
      </p>
      {worksInBrowser.length > 0 && (
        <p className="text-ink-soft">
          {t('program.without', { count: worksInBrowser.length, products: formats.list(worksInBrowser) })}
        </p>
      )}
    </div>
  );
}
