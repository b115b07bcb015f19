import { useTranslation } from 'react-i18next';

export const contentId = 'content';

/** First on every page; visible only with the focus. Leads to the element with `contentId`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a
      href={`#${contentId}`}
      className="-top-16 absolute left-4 z-10 bg-paper px-4 py-2 focus:top-2"
      onClick={() => document.getElementById(contentId)?.focus()}
    >
      {t('skipToContent')}
    </a>
  );
}
