import { useTranslation } from 'react-i18next';
import { authorisations } from '../../api-client/contacts/authorisation.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those who may do this. */
export function AuthorisationFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  return (
    <Select
      small
      label={t('filters.authorisation')}
      value={view.authorisation ?? ''}
      onChange={({ target }) =>
        change({ authorisation: authorisations.find((known) => known === target.value) })
      }
    >
      <option value="">{t('filters.anyAuthorisation')}</option>
      {authorisations.map((authorisation) => (
        <option key={authorisation} value={authorisation}>
          {t(`authorisation.${authorisation}`)}
        </option>
      ))}
    </Select>
  );
}
