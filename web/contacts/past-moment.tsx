import { useTranslation } from 'react-i18next';
import { useRecentMoment } from '../i18n/recent-moment.ts';

/** When something last happened to a contact, for who reads a list: today and yesterday by name. */
export function PastMoment({ at }: { at: string | null }) {
  const { t } = useTranslation('contacts');
  const recentMoment = useRecentMoment();
  if (!at) return <span className="text-ink-soft">{t('never')}</span>;
  return (
    <time dateTime={at} className="tabular-nums">
      {recentMoment(at)}
    </time>
  );
}
