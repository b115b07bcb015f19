import { useTranslation } from 'react-i18next';
import { shutDoorBesidePage } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { AlternativeName } from './alternative-name.tsx';
import { HelpSection } from './help-section.tsx';

/** Under which names, and with what, one can sign in (G0.9, G0.12, G3.7). */
export default function SignInOptionsPage() {
  const { t } = useTranslation('help');
  return (
    <EntryLayout position={shutDoorBesidePage}>
      <ScreenHeading title={t('options.title')} lead={t('options.lead')} />
      <HelpSection title={t('options.names.title')}>
        <ul className="grid list-disc gap-2 ps-5">
          <li>{t('options.names.email')}</li>
          <li>{t('options.names.userName')}</li>
          <li>{t('options.names.alternative')}</li>
        </ul>
      </HelpSection>
      <HelpSection title={t('alternativeName.title')}>
        <p>{t('alternativeName.text')}</p>
        <AlternativeName />
      </HelpSection>
      <HelpSection title={t('options.takenOver.title')}>
        <p>{t('options.takenOver.text')}</p>
        <ul className="grid list-disc gap-2 ps-5">
          <li>{t('options.takenOver.privateWindow')}</li>
          <li>{t('options.takenOver.otherBrowser')}</li>
          <li>{t('options.takenOver.alternativeName')}</li>
        </ul>
      </HelpSection>
      <HelpSection title={t('options.second.title')}>
        <p>{t('options.second.text')}</p>
      </HelpSection>
      <div>
        <LinkButton to={paths.signIn}>{t('toSignIn')}</LinkButton>
      </div>
    </EntryLayout>
  );
}
