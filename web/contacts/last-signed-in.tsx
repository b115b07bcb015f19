import { useTranslation } from 'react-i18next';
import { useRecentMoment } from '../i18n/recent-moment.ts';

/** When a contact last signed in, for who reads a list: today and yesterday by name. */
export function LastSignedIn({ at }: { at: string | null }) {
  const { t } = useTranslation('contacts');
  const recentMoment = useRecentMoment();
  if (!at) return <span className="text-ink-soft">{t('never')}</span>;
  return (
    <time dateTime={at} className="tabular-nums">
      {recentMoment(at)}
    </time>
  );
}
