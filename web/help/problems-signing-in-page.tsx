import { useTranslation } from 'react-i18next';
import { useBrandName } from '../app/brand.ts';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AlternativeName } from './alternative-name.tsx';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';
import { SymptomList } from './symptom-list.tsx';

/** What can be in the way of signing in, and what to do about it (G0.9, G0.10, G0.12). */
export default function ProblemsSigningInPage() {
  const { t } = useTranslation('help');
  const brand = useBrandName();
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('problems.title')} lead={t('problems.lead')} />
      <SymptomList />
      <HelpSection title={t('alternativeName.title')}>
        <p>{t('alternativeName.text')}</p>
        <AlternativeName />
      </HelpSection>
      <HelpSection title={t('problems.stillStuck')}>
        <p>{t('problems.serviceDesk')}</p>
        <ServiceDeskDetails subject={t('problems.subject', { brand })} />
      </HelpSection>
      <div>
        <LinkButton to={paths.signIn}>{t('toSignIn')}</LinkButton>
      </div>
    </EntryLayout>
  );
}
