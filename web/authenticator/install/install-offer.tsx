import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import { useInstallPrompt } from './install-prompt.ts';
import { isInstalled } from './phone-system.ts';

/** On the screen with the accounts, as long as the app is a page in the browser: how it becomes one on the home screen. */
export function InstallOffer() {
  const { t } = useTranslation('authenticator-set-up');
  const install = useInstallPrompt();
  if (isInstalled()) return null;
  return (
    <Note>
      <p>
        <b>{t('install.offer.title')}</b> {t('install.offer.lead')}
      </p>
      {install ? (
        <p>
          <Button look="secondary" size="small" onClick={() => void install()}>
            {t('install.now')}
          </Button>
        </p>
      ) : (
        <p>
          <ScreenLink to={paths.install}>{t('install.offer.how')}</ScreenLink>
        </p>
      )}
    </Note>
  );
}
