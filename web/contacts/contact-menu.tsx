import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { paths } from '../app/paths.ts';
import { useSession } from '../app/session.ts';
import { type MenuAction, OpenActionMenu } from '../ui/action-menu.tsx';
import { actionsFor, maySuspend, nameOfAction } from './contact-action.ts';
import { useContactTasks } from './contact-tasks.ts';

interface ContactMenuProps {
  contact: Contact;
  /** What it was asked for from; the focus goes back there. */
  trigger: Element;
  onClose: () => void;
}

/** All that can be done about one contact; nobody takes themselves off the list. */
export function ContactMenu({ contact, trigger, onClose }: ContactMenuProps) {
  const { t } = useTranslation('contacts');
  const { contact: own } = useSession();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { start, suspend, remove } = useContactTasks();
  const actions: MenuAction<AskedAction | 'edit' | 'remove' | 'suspend'>[] = [
    { id: 'edit', label: t('actions.edit') },
    ...actionsFor(contact).map((id) => ({ id, label: t(`actions.${nameOfAction(id, contact)}`) })),
    ...(maySuspend(contact) ? [{ id: 'suspend' as const, label: t('actions.suspend') }] : []),
    ...(contact.id === own.id ? [] : [{ id: 'remove' as const, label: t('actions.remove') }]),
  ];
  return (
    <OpenActionMenu
      trigger={trigger}
      onClose={onClose}
      label={t('actionsFor', { name: contact.name })}
      actions={actions}
      onAction={(action) => {
        if (action === 'edit') navigate({ pathname: paths.editContact(contact.id), search });
        else if (action === 'remove') remove(contact);
        else if (action === 'suspend') suspend(contact);
        else start(action, [contact]);
      }}
    />
  );
}
