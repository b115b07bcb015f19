import { useTranslation } from 'react-i18next';
import { LaterButton } from '../app/later-button.tsx';

/** The way out of a registration that can wait (G4.1, G4.9), under each screen of the wizard. */
export function LaterInWizard() {
  const { t } = useTranslation('more-information');
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <span className="text-ink-soft">{t('laterQuestion')}</span>
      <LaterButton />
    </div>
  );
}
