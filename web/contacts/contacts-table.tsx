import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import '../ui/card-table.css';
import type { News } from '../ui/toast.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ContactRow } from './contact-row.tsx';

interface ContactsTableProps {
  contacts: readonly Contact[];
  onNews: (news: News) => void;
}

export function ContactsTable({ contacts, onNews }: ContactsTableProps) {
  const { t } = useTranslation('contacts');
  return (
    <table className="card-table">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.name')}</th>
          <th scope="col">{t('columns.authorisations')}</th>
          <th scope="col">{t('columns.access')}</th>
          <th scope="col">{t('columns.lastSignedIn')}</th>
          <th scope="col">
            <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <ContactRow key={contact.id} contact={contact} onNews={onNews} />
        ))}
      </tbody>
    </table>
  );
}
