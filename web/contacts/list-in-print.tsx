import { useTranslation } from 'react-i18next';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { ContactCell } from './contact-cell.tsx';
import { useContactsAtHand } from './contact-pages.ts';
import type { ListLayout } from './list-columns.ts';
import { RightsList } from './rights-list.tsx';

interface ListInPrintProps {
  view: ContactListView;
  layout: ListLayout;
  total: number;
}

/** The list on paper: all that is at hand, in the columns of the screen; and that there are more, where there are. */
export function ListInPrint({ view, layout, total }: ListInPrintProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const contacts = useContactsAtHand(view)();
  const columns = layout.columns.filter(
    (column) => column !== 'choice' && column !== 'name' && column !== 'actions',
  );
  return (
    <div className="printed-list" aria-hidden="true">
      {contacts.length < total && <p>{t('onPaper', { count: contacts.length, total })}</p>}
      <table>
        <thead>
          <tr>
            <th>{t('contacts:columns.name')}</th>
            {columns.map((column) => (
              <th key={column}>{t(`contacts:columns.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.id}>
              <td>
                <b>{contact.name}</b>
                {layout.underName.map((field) => (
                  <span key={field} className="block">
                    {contact[field]}
                  </span>
                ))}
              </td>
              {columns.map((column) => (
                <td key={column}>
                  {column === 'authorisations' ? (
                    <RightsList rights={contact.rights} />
                  ) : (
                    <ContactCell column={column} contact={contact} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
