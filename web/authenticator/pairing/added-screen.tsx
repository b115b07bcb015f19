import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../accounts/accounts.ts';
import { ForgetGoneAccount } from '../accounts/forget-gone-account.tsx';
import { wasShown } from '../accounts/shown-requests.ts';
import { AccountLabel } from '../frame/account-label.tsx';
import { PlainScreen } from '../frame/plain-screen.tsx';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { NotificationsNote } from '../set-up-screens.ts';

/** After adding: waits for the try-out that the other screen sends, shows it, and says that the phone is ready (G0.4, G1.3). */
export function AddedScreen({ id }: { id: string }) {
  const { t } = useTranslation('authenticator');
  const account = useAccount(id);
  const [request] = account?.requests ?? [];
  const isNew = request !== undefined && !wasShown(request.id);
  useEffect(() => {
    if (isNew) goTo(paths.requests);
  }, [isNew]);

  const toAccounts = <ScreenButton to={paths.accounts}>{t('done')}</ScreenButton>;
  if (!account || account.isGone)
    return (
      <PlainScreen
        key="cancelled"
        title={t('added.cancelledTitle')}
        lead={t('added.cancelledLead')}
        foot={account ? <ForgetGoneAccount account={account} /> : toAccounts}
      />
    );
  const isActive = account.state === 'active';
  return (
    <PlainScreen
      key={account.state}
      title={t(isActive ? 'added.activeTitle' : 'added.title')}
      lead={t(isActive ? 'added.activeLead' : 'added.lead')}
      foot={isActive ? toAccounts : undefined}
    >
      <AccountLabel account={account.account} />
      {isActive && (
        <Suspense>
          <NotificationsNote />
        </Suspense>
      )}
      {!isActive &&
        (request ? (
          <ScreenButton to={paths.requests}>{t('accounts.waiting')}</ScreenButton>
        ) : (
          <p role="status" className="text-ink-soft">
            {t('added.waiting')}
          </p>
        ))}
    </PlainScreen>
  );
}
