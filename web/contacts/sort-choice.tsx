import { useTranslation } from 'react-i18next';
import type { ContactSort, SortDirection } from '../../api-client/contacts/contact-list-view.ts';
import { Select } from '../ui/select.tsx';
import { useContactListAddress } from './contact-list-address.ts';

const orders = [
  ['name', 'asc'],
  ['name', 'desc'],
  ['email', 'asc'],
  ['email', 'desc'],
  ['access', 'asc'],
  ['access', 'desc'],
  ['last-signed-in', 'desc'],
  ['last-signed-in', 'asc'],
  ['last-reminded', 'desc'],
  ['last-reminded', 'asc'],
] as const satisfies readonly (readonly [ContactSort, SortDirection])[];

/** The order of the list, where there are no column headings to press. */
export function SortChoice() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  return (
    <div className="sort-choice">
      <Select
        small
        label={t('sort.title')}
        value={`${view.sort}:${view.direction}`}
        onChange={({ target }) => {
          const [sort, direction] = orders.find((order) => order.join(':') === target.value) ?? orders[0];
          change({ sort, direction });
        }}
      >
        {orders.map(([sort, direction]) => (
          <option key={`${sort}:${direction}`} value={`${sort}:${direction}`}>
            {t(`sort.${sort}.${direction}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
