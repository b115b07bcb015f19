import { useTranslation } from 'react-i18next';
import { buttonStyle } from '../../ui/button-style.ts';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';

/** Where the app opens: the accounts on this phone, and how to add one. */
export function AccountsScreen() {
  const { t } = useTranslation('authenticator');
  return (
    <PhoneFrame
      aside={<LanguageSwitch />}
      foot={
        <ScreenLink to={paths.typeCode} className={buttonStyle('primary', 'normal')}>
          {t('add.byHand')}
        </ScreenLink>
      }
    >
      <ScreenTitle>{t('accounts.noneTitle')}</ScreenTitle>
      <p>{t('accounts.noneLead')}</p>
    </PhoneFrame>
  );
}
