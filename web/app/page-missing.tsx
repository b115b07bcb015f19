import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/link-button.tsx';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import { paths } from './paths.ts';
import { ScreenHeading } from './screen-heading.tsx';

/** An address that leads nowhere. */
export function PageMissing() {
  const { t } = useTranslation();
  return (
    <EntryLayout position={shutDoor}>
      <ScreenHeading title={t('pageMissing.title')} lead={t('pageMissing.lead')} />
      <div>
        <LinkButton look="primary" to={paths.start}>
          {t('toTheStart')}
        </LinkButton>
      </div>
    </EntryLayout>
  );
}
