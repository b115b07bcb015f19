import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBrandName } from './brand.ts';

let hasShownOne = false;

/** The one h1 of a screen. It gets the focus when the screen takes the place of another, so that a screen reader reads it. */
export function ScreenTitle({ children }: { children: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const documentTitle = t('documentTitle', { title: children, brand: useBrandName() });
  useLayoutEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  useLayoutEffect(() => {
    if (hasShownOne) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    hasShownOne = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
