import { useTranslation } from 'react-i18next';

/** Stands where something is on its way; says so in words, and only when it takes a while. */
export function Moment() {
  const { t } = useTranslation();
  return <p className="moment text-ink-soft">{t('moment')}</p>;
}
