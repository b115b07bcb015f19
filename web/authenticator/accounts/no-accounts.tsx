import { useTranslation } from 'react-i18next';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';

/** Where no account was added yet, or where the browser has cleared them. */
export function NoAccounts() {
  const { t } = useTranslation('authenticator');
  return (
    <>
      <ScreenTitle>{t('accounts.noneTitle')}</ScreenTitle>
      <p>{t('accounts.noneLead')}</p>
      <p className="text-sm">
        {t('accounts.lostQuestion')} <ScreenLink to={paths.lost}>{t('accounts.lost')}</ScreenLink>
      </p>
    </>
  );
}
