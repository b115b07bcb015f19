import { useTranslation } from 'react-i18next';
import { useSettings } from '../app/settings.ts';

/** How to reach the service desk. */
export function ServiceDeskDetails() {
  const { t } = useTranslation('help');
  const serviceDesk = useSettings()?.brand.serviceDesk;
  if (!serviceDesk) return <p>{t('serviceDesk.loading')}</p>;
  return (
    <dl className="grid w-fit grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      <dt className="text-ink-soft">{t('serviceDesk.phone')}</dt>
      <dd>
        <a href={`tel:${serviceDesk.phone.replace(/[^+\d]/g, '')}`}>{serviceDesk.phone}</a>
      </dd>
      <dt className="text-ink-soft">{t('serviceDesk.email')}</dt>
      <dd className="[overflow-wrap:anywhere]">
        <a href={`mailto:${serviceDesk.email}`}>{serviceDesk.email}</a>
      </dd>
    </dl>
  );
}
