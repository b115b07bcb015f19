import { useTranslation } from 'react-i18next';
import { registeredMethods } from '../../api-client/contacts/registered-method.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those who sign in by this method, or have none. */
export function MethodFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  return (
    <Select
      small
      label={t('filters.method')}
      value={view.method ?? ''}
      onChange={({ target }) => change({ method: registeredMethods.find((known) => known === target.value) })}
    >
      <option value="">{t('filters.anyMethod')}</option>
      {registeredMethods.map((method) => (
        <option key={method} value={method}>
          {t(`method.${method}`)}
        </option>
      ))}
    </Select>
  );
}
