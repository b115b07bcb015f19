import { useTranslation } from 'react-i18next';
import { AccountLabel } from '../frame/account-label.tsx';
import { useOrganisationWords } from '../frame/account-words.ts';
import { PlainScreen } from '../frame/plain-screen.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import type { Account } from './account.ts';
import { ForgetGoneAccount } from './forget-gone-account.tsx';

/** The server has no such account on this phone any more: it was removed there, or registered on another phone. */
export function GoneAccountScreen({ account }: { account: Account }) {
  const { t } = useTranslation('authenticator');
  const organisations = useOrganisationWords();
  return (
    <PlainScreen
      title={t('gone.title')}
      lead={t('gone.lead', { account: organisations(account.account) })}
      foot={
        <>
          <ForgetGoneAccount account={account} />
          {account.means.kind === 'webauthn' && (
            <ScreenButton look="secondary" to={paths.lost}>
              {t('accounts.lost')}
            </ScreenButton>
          )}
          <ScreenButton look="quiet" to={paths.accounts}>
            {t('back')}
          </ScreenButton>
        </>
      }
    >
      <AccountLabel account={account.account} shut />
      <p>{t('gone.advice')}</p>
    </PlainScreen>
  );
}
