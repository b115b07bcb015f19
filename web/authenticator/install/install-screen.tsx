import { Trans, useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { useInstallPrompt } from './install-prompt.ts';
import { StepsOnAndroid, StepsOnIphone } from './install-steps.tsx';
import { isInstalled, phoneSystem } from './phone-system.ts';

function OnIphone() {
  const { t } = useTranslation('authenticator-set-up');
  return (
    <section className="grid gap-4">
      <h2>{t('install.iphone')}</h2>
      <StepsOnIphone />
      <p className="text-ink-soft text-sm">{t('install.notSafari')}</p>
    </section>
  );
}

function OnAndroid() {
  const { t } = useTranslation('authenticator-set-up');
  return (
    <section className="grid gap-4">
      <h2>{t('install.android')}</h2>
      <StepsOnAndroid />
    </section>
  );
}

/** How the app comes on the home screen, of either kind of phone, and what it asks for and why (G3.1). One's own phone comes first. */
export function InstallScreen() {
  const { t } = useTranslation('authenticator-set-up');
  const install = useInstallPrompt();
  const isIphone = phoneSystem() === 'iphone';
  return (
    <PhoneFrame foot={install && <Button onClick={() => void install()}>{t('install.now')}</Button>}>
      <ScreenTitle>{t('install.title')}</ScreenTitle>
      {isInstalled() ? <Note kind="ok">{t('install.installed')}</Note> : <p>{t('install.lead')}</p>}
      {isIphone && <OnIphone />}
      <OnAndroid />
      {!isIphone && <OnIphone />}
      <section className="grid gap-3">
        <h2>{t('install.permissions')}</h2>
        <ul className="grid gap-3">
          <li>
            <Trans t={t} i18nKey="install.camera" components={{ b: <b /> }} />
          </li>
          <li>
            <Trans t={t} i18nKey="install.notifications" components={{ b: <b /> }} />
          </li>
        </ul>
      </section>
    </PhoneFrame>
  );
}
