import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { TickBox } from '../ui/tick-box.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ContactRow } from './contact-row.tsx';
import { chooseAll, chooseOne, chooseRange, type Selection } from './selection.ts';
import { SortHeading } from './sort-heading.tsx';
import './contacts-table.css';

interface ContactsTableProps {
  contacts: readonly Contact[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  open: string | undefined;
}

export function ContactsTable({ contacts, selection, onSelect, open }: ContactsTableProps) {
  const { t } = useTranslation('contacts');
  const ids = contacts.map(({ id }) => id);
  const count = ids.filter((id) => selection.chosen.has(id)).length;
  return (
    <table className="contacts-table">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col" className="c-choice">
            <TickBox
              label={t('choose.all', { count: ids.length })}
              checked={count === ids.length}
              indeterminate={count > 0 && count < ids.length}
              onChange={({ target }) => onSelect(chooseAll(selection, ids, target.checked))}
            />
            <span aria-hidden="true">{t('choose.all', { count: ids.length })}</span>
          </th>
          <SortHeading sort="name">{t('columns.name')}</SortHeading>
          <th scope="col">{t('columns.authorisations')}</th>
          <SortHeading sort="access">{t('columns.access')}</SortHeading>
          <SortHeading sort="last-signed-in">{t('columns.lastSignedIn')}</SortHeading>
          <SortHeading sort="last-reminded">{t('columns.lastReminded')}</SortHeading>
          <th scope="col" className="c-actions">
            <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            isOpen={contact.id === open}
            isChosen={selection.chosen.has(contact.id)}
            onChoose={(wanted, range) =>
              onSelect(
                range
                  ? chooseRange(selection, ids, contact.id, wanted)
                  : chooseOne(selection, contact.id, wanted),
              )
            }
          />
        ))}
      </tbody>
    </table>
  );
}
