import { useTranslation } from 'react-i18next';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AlternativeName } from './alternative-name.tsx';
import { HelpSection } from './help-section.tsx';
import { ServiceDeskDetails } from './service-desk-details.tsx';

/** What can be in the way of signing in, and what to do about it (G0.9, G0.10, G0.12). */
export default function ProblemsSigningInPage() {
  const { t } = useTranslation('help');
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('problems.title')} lead={t('problems.lead')} />
      <HelpSection title={t('problems.forgotten.title')}>
        <p>{t('problems.forgotten.text')}</p>
        <ServiceDeskDetails />
      </HelpSection>
      <HelpSection title={t('problems.otherSignIn.title')}>
        <p>{t('problems.otherSignIn.text')}</p>
        <ul className="grid list-disc gap-1 ps-5">
          <li>{t('problems.otherSignIn.privateWindow')}</li>
          <li>{t('problems.otherSignIn.otherBrowser')}</li>
          <li>{t('problems.otherSignIn.alternativeName')}</li>
        </ul>
      </HelpSection>
      <HelpSection title={t('problems.alternativeName.title')}>
        <p>{t('problems.alternativeName.text')}</p>
        <AlternativeName />
      </HelpSection>
      {(['lapsed', 'code', 'oldPortal'] as const).map((subject) => (
        <HelpSection key={subject} title={t(`problems.${subject}.title`)}>
          <p>{t(`problems.${subject}.text`)}</p>
        </HelpSection>
      ))}
      <p>{t('problems.stillStuck')}</p>
      <div>
        <LinkButton to={paths.signIn}>{t('toSignIn')}</LinkButton>
      </div>
    </EntryLayout>
  );
}
