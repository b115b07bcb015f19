import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { News } from '../ui/toast.tsx';
import { AccessChip } from './access-chip.tsx';
import { AuthorisationTags } from './authorisation-tags.tsx';
import { ContactActions } from './contact-actions.tsx';
import { LastSignedIn } from './last-signed-in.tsx';

interface ContactRowProps {
  contact: Contact;
  onNews: (news: News) => void;
}

/** One contact of the list; a card where the screen is narrow. */
export function ContactRow({ contact, onNews }: ContactRowProps) {
  const { t } = useTranslation('contacts');
  return (
    <tr>
      <td>
        <b className="block font-semibold [overflow-wrap:anywhere]">{contact.name}</b>
        <span className="text-ink-soft text-xs [overflow-wrap:anywhere]">{contact.email}</span>
      </td>
      <td>
        <AuthorisationTags authorisations={contact.authorisations} />
      </td>
      <td>
        <AccessChip access={contact.access} invitation={contact.invitation} />
      </td>
      <td>
        <span className="text-ink-soft wide:hidden">{t('columns.lastSignedIn')}: </span>
        <LastSignedIn at={contact.lastSignedInAt} />
      </td>
      <td className="text-end">
        <ContactActions contact={contact} onNews={onNews} />
      </td>
    </tr>
  );
}
