import { useTranslation } from 'react-i18next';
import { useBrand } from '../app/brand.ts';
import { useSession } from '../app/session.ts';
import { Empty } from '../ui/empty.tsx';

/** A contact without products: who can help. */
export function NoProducts() {
  const { t } = useTranslation('start');
  const { organisation } = useSession();
  const serviceDesk = useBrand()?.serviceDesk;
  return (
    <Empty>
      <p>
        <b>{t('noProducts')}</b>
      </p>
      <p className="max-w-measure">{t('askAdministrator', { organisation: organisation.name })}</p>
      {serviceDesk && (
        <p>
          {t('askServiceDesk')}{' '}
          <a href={`tel:${serviceDesk.phone.replace(/[^+\d]/g, '')}`}>{serviceDesk.phone}</a> ·{' '}
          <a href={`mailto:${serviceDesk.email}`}>{serviceDesk.email}</a>
        </p>
      )}
    </Empty>
  );
}
