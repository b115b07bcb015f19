import { useTranslation } from 'react-i18next';
import { useBrandName } from '../app/brand.ts';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

/** Both ways to get access (G0.1). */
export default function RequestAccessPage() {
  const { t } = useTranslation('help');
  const brand = useBrandName();
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('requestAccess.title')} lead={t('requestAccess.lead')} />
      <HelpSection title={t('requestAccess.byAdministrator')}>
        <p>{t('requestAccess.byAdministratorText')}</p>
      </HelpSection>
      <HelpSection title={t('requestAccess.byServiceDesk')}>
        <p>{t('requestAccess.byServiceDeskText', { brand })}</p>
        <ServiceDeskDetails />
      </HelpSection>
      <p>{t('requestAccess.afterwards')}</p>
      <div>
        <LinkButton to={paths.signIn}>{t('toSignIn')}</LinkButton>
      </div>
    </EntryLayout>
  );
}
