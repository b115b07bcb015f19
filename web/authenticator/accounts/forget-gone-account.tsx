import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import type { Account } from './account.ts';
import { dropAccount } from './accounts.ts';

/** Takes an account off this phone that the server does not know any more. */
export function ForgetGoneAccount({ account }: { account: Account }) {
  const { t } = useTranslation('authenticator');
  const forget = async () => {
    goTo(paths.accounts, { replace: true });
    await dropAccount(account.id);
  };
  return <Button onClick={() => void forget()}>{t('gone.forget')}</Button>;
}
