import { useParams } from 'react-router-dom';
import { EditContactForm } from './edit-contact-form.tsx';
import { OpenedContact } from './opened-contact.tsx';

/** The page of a contact while they are edited. */
export default function EditOnContactPage() {
  const { contactId = '' } = useParams();
  return (
    <div className="w-full max-w-[44rem]">
      <OpenedContact key={contactId} contactId={contactId} asServerHasIt alone>
        {(contact) => <EditContactForm contact={contact} onPage />}
      </OpenedContact>
    </div>
  );
}
