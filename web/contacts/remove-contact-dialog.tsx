import { useTranslation } from 'react-i18next';
import { useLocation, useMatch, useNavigate } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { api } from '../app/api.ts';
import { paths } from '../app/paths.ts';
import { useSession } from '../app/session.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { useContactRemoved } from './contacts-changed.ts';

interface RemoveContactDialogProps {
  contact: Contact;
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks before a contact is taken off the list: that cannot be undone. */
export function RemoveContactDialog({ contact, onRemoved, onClose }: RemoveContactDialogProps) {
  const { t } = useTranslation('contacts');
  const { organisation } = useSession();
  const navigate = useNavigate();
  const { search } = useLocation();
  const isBeside = useMatch(`${paths.contact(contact.id)}/*`) !== null;
  const isOnPage = useMatch(`${paths.contactPage(contact.id)}/*`) !== null;
  const contactRemoved = useContactRemoved();
  const { id: contactId, name } = contact;
  const removing = useSingleMutation({
    mutationFn: () => api.removeContact({ params: { contactId } }),
    onSuccess: () => {
      onClose();
      onRemoved();
      if (isBeside || isOnPage) navigate({ pathname: paths.contacts, search });
      contactRemoved(contactId);
    },
  });
  return (
    <ConfirmDialog
      title={t('remove.title', { name })}
      confirm={t('remove.confirm')}
      cancel={t('cancel')}
      look="danger"
      pending={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      <p>{t('remove.access', { name, organisation: organisation.name })}</p>
      <p>{t('remove.final')}</p>
    </ConfirmDialog>
  );
}
