import { useTranslation } from 'react-i18next';
import { endsSoon } from '../../api-client/contacts/ends-soon.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** Only those whose access, or another right of theirs, ends soon. */
export function EndsSoonFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  return (
    <Select
      small
      label={t('filters.ends')}
      value={view.ends ?? ''}
      onChange={({ target }) => change({ ends: endsSoon.find((known) => known === target.value) })}
    >
      <option value="">{t('filters.anyEnd')}</option>
      {endsSoon.map((ends) => (
        <option key={ends} value={ends}>
          {t(`ends.${ends}`)}
        </option>
      ))}
    </Select>
  );
}
