import { useTranslation } from 'react-i18next';
import { useBrandName } from '../app/brand.ts';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

const sections = {
  terms: ['termsOwn', 'termsCosts', 'termsCode'],
  privacy: ['privacyUse', 'privacyKept', 'privacyShared', 'privacyEnd'],
  safer: ['safe'],
} as const;

/** Terms and privacy of codes by text message (G2.5). */
export default function TextMessagesPage() {
  const { t } = useTranslation('phone');
  const brand = useBrandName();
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('page.title')} lead={t('page.lead')} />
      {(['terms', 'privacy', 'safer'] as const).map((section) => (
        <div key={section} id={section}>
          <HelpSection title={t(`page.${section}`)}>
            {sections[section].map((sentence) => (
              <p key={sentence} className="max-w-measure">
                {t(`page.${sentence}`, { brand })}
              </p>
            ))}
          </HelpSection>
        </div>
      ))}
      <HelpSection title={t('page.questions')}>
        <ServiceDeskDetails subject={t('page.title')} />
      </HelpSection>
    </EntryLayout>
  );
}
