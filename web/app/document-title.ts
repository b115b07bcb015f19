import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrandName } from './brand.ts';

/** Names the page in the browser's tab, in the language on the screen. */
export function useDocumentTitle(title: string) {
  const { t } = useTranslation();
  const documentTitle = t('documentTitle', { title, brand: useBrandName() });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
}
