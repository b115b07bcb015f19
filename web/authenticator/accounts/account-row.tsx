import { useTranslation } from 'react-i18next';
import { useRecentMoment } from '../../i18n/recent-moment.ts';
import { Icon } from '../../ui/icon.tsx';
import { AccountLabel } from '../frame/account-label.tsx';
import { useOrganisationWords } from '../frame/account-words.ts';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import type { Account } from './account.ts';

function useStanding({ isGone, state, usedAt }: Account): string {
  const { t } = useTranslation('authenticator');
  const moment = useRecentMoment('within');
  if (isGone) return t('accounts.gone');
  if (state === 'pending') return t('accounts.pending');
  return usedAt ? t('accounts.usedAt', { moment: moment(usedAt) }) : t('accounts.notUsed');
}

/** An account in the list, and what one can do with it. */
export function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation('authenticator');
  const organisations = useOrganisationWords();
  const standing = useStanding(account);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-4 border-line border-b py-3">
      <AccountLabel account={account.account} shut={account.isGone}>
        <p className={`text-sm ${account.isGone ? 'font-medium text-danger' : 'text-ink-soft'}`}>
          {standing}
        </p>
      </AccountLabel>
      <ScreenLink
        to={
          account.state === 'pending' && !account.isGone ? paths.added(account.id) : paths.account(account.id)
        }
        aria-label={t('accounts.open', { account: organisations(account.account) })}
        className="grid size-11 place-items-center rounded-control text-ink"
      >
        <Icon name="dots" />
      </ScreenLink>
    </li>
  );
}
