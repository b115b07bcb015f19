import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announcements.tsx';
import { Button } from '../../ui/button.tsx';
import { AccountLabel } from '../frame/account-label.tsx';
import { useOrganisationWords } from '../frame/account-words.ts';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useRun } from '../frame/run.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import type { Account } from './account.ts';
import { useAccount } from './accounts.ts';
import { AccountsScreen } from './accounts-screen.tsx';
import { removeAccount } from './remove-account.ts';

function Removal({ account }: { account: Account }) {
  const { t } = useTranslation('authenticator');
  const organisations = useOrganisationWords();
  const { pending, error, start } = useRun();
  const words = { account: organisations(account.account) };
  const remove = () =>
    void start(async () => {
      await removeAccount(account);
      announce(t('remove.done', words));
      goTo(paths.accounts, { replace: true });
    });
  return (
    <PhoneFrame
      foot={
        <>
          <Button look="danger" pending={pending} refusal={error} onClick={remove}>
            {t('remove.submit')}
          </Button>
          <ScreenButton look="secondary" to={paths.account(account.id)}>
            {t('remove.keep')}
          </ScreenButton>
        </>
      }
    >
      <ScreenTitle>{t('remove.title', words)}</ScreenTitle>
      <AccountLabel account={account.account} />
      <p>{t(account.isGone ? 'remove.onlyHere' : 'remove.lead', words)}</p>
      <p>{t('remove.again')}</p>
      <ProblemNote error={error} />
    </PhoneFrame>
  );
}

/** Asks before an account is removed from this phone, and says what that means. */
export function RemoveAccountScreen({ id }: { id: string }) {
  const account = useAccount(id);
  return account ? <Removal account={account} /> : <AccountsScreen />;
}
