import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { PhoneIcon } from '../frame/phone-icon.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { InstallOffer, NotificationsNote } from '../set-up-screens.ts';
import { AccountRow } from './account-row.tsx';
import { useAccounts } from './accounts.ts';
import { ClockNote } from './clock-note.tsx';
import { Knock } from './knock.tsx';
import { NoAccounts } from './no-accounts.tsx';
import { wasShown } from './shown-requests.ts';
import { useWaitingRequests } from './waiting-requests.ts';

/** Where the app opens: the accounts on this phone, and how to add one. A request that comes in is shown at once. */
export function AccountsScreen() {
  const { t } = useTranslation('authenticator');
  const accounts = useAccounts();
  const waiting = useWaitingRequests();
  const [first] = waiting;
  const isNew = first !== undefined && !wasShown(first.request.id);
  useEffect(() => {
    if (isNew) goTo(paths.requests);
  }, [isNew]);
  return (
    <PhoneFrame
      aside={
        <div className="-me-4">
          <LanguageSwitch />
        </div>
      }
      foot={
        <>
          <ScreenButton to={paths.scan}>
            <PhoneIcon name="scan" />
            {t('add.title')}
          </ScreenButton>
          <ScreenButton look="quiet" to={paths.typeCode}>
            {t('add.byHand')}
          </ScreenButton>
        </>
      }
    >
      {accounts.length === 0 ? <NoAccounts /> : <ScreenTitle>{t('accounts.title')}</ScreenTitle>}
      {first && <Knock first={first} count={waiting.length} />}
      {accounts.length > 0 && (
        <ul>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </ul>
      )}
      <ClockNote />
      <Suspense>
        {accounts.length > 0 && <NotificationsNote />}
        <InstallOffer />
      </Suspense>
    </PhoneFrame>
  );
}
