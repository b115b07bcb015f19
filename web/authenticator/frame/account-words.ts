import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import type { KeptAccount } from '../keys/kept-account.ts';

/** What an account is called: its organisations (G1.3). */
export function useOrganisationWords(): (account: Pick<KeptAccount['account'], 'organisations'>) => string {
  const { t } = useTranslation('authenticator');
  const { list } = useFormats();
  return ({ organisations }) =>
    organisations.length > 0 ? list(organisations) : t('accounts.noOrganisation');
}
