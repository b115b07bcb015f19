import { useTranslation } from 'react-i18next';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useSession } from '../app/session.ts';
import { Empty } from '../ui/empty.tsx';

/** A contact without products: who can help. */
export function NoProducts() {
  const { t } = useTranslation('start');
  const { organisation } = useSession();
  return (
    <Empty>
      <p>
        <b>{t('noProducts')}</b>
      </p>
      <p className="max-w-measure">{t('askAdministrator', { organisation: organisation.name })}</p>
      <ServiceDeskLine question={t('askServiceDesk')} />
    </Empty>
  );
}
