import { useParams } from 'react-router-dom';
import { EditContactForm } from './edit-contact-form.tsx';
import { OpenedContact } from './opened-contact.tsx';

/** The panel of a contact while they are edited. */
export default function EditContactPanel() {
  const { contactId = '' } = useParams();
  return (
    <OpenedContact key={contactId} contactId={contactId} asServerHasIt>
      {(contact) => <EditContactForm contact={contact} />}
    </OpenedContact>
  );
}
