import { useTranslation } from 'react-i18next';
import { lastSignIns } from '../../api-client/contacts/last-sign-in.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those who signed in last so long ago, or never. */
export function LastSignInFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  return (
    <Select
      small
      label={t('columns.lastSignedIn')}
      value={view.lastSignIn ?? ''}
      onChange={({ target }) => change({ lastSignIn: lastSignIns.find((known) => known === target.value) })}
    >
      <option value="">{t('filters.anyLastSignIn')}</option>
      {lastSignIns.map((lastSignIn) => (
        <option key={lastSignIn} value={lastSignIn}>
          {t(`lastSignIn.${lastSignIn}`)}
        </option>
      ))}
    </Select>
  );
}
