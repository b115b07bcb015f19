import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { useSession } from '../app/session.ts';
import { ActionMenu, type MenuAction } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { buttonStyle } from '../ui/button-style.ts';
import { Icon } from '../ui/icon.tsx';
import { actionsFor, mayHaveLostPhone, maySuspend, nameOfAction } from './contact-action.ts';
import { useContactTasks } from './contact-tasks.ts';

/** What can be done about the contact of the panel: the likeliest as a button, the others in a menu. */
export function PanelActions({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const { contact: own } = useSession();
  const { start, suspend, remove, lostPhone, busy } = useContactTasks();
  const [likeliest, ...others] = actionsFor(contact);
  const gives = likeliest === 'invite' || likeliest === 'unblock' ? likeliest : undefined;
  const folded = gives ? others : actionsFor(contact);
  const isOther = contact.id !== own.id;
  const actions: MenuAction<AskedAction | 'remove' | 'lostPhone' | 'suspend'>[] = [
    ...(isOther && mayHaveLostPhone(contact)
      ? [{ id: 'lostPhone' as const, label: t('actions.lostPhone') }]
      : []),
    ...folded.map((id) => ({ id, label: t(`actions.${nameOfAction(id, contact)}`) })),
    ...(maySuspend(contact) ? [{ id: 'suspend' as const, label: t('actions.suspend') }] : []),
    ...(isOther ? [{ id: 'remove' as const, label: t('actions.remove') }] : []),
  ];
  return (
    <>
      {gives && (
        <Button
          look="secondary"
          size="small"
          pending={busy.has(contact.id)}
          onClick={() => start(gives, [contact])}
        >
          {t(`actions.${nameOfAction(gives, contact)}`)}
        </Button>
      )}
      <ActionMenu
        actions={actions}
        className={`cursor-pointer ${buttonStyle('secondary', 'small')}`}
        onAction={(action) => {
          if (action === 'remove') remove(contact);
          else if (action === 'suspend') suspend(contact);
          else if (action === 'lostPhone') lostPhone(contact);
          else start(action, [contact]);
        }}
      >
        {t('panel.moreActions')} <Icon name="down" />
      </ActionMenu>
    </>
  );
}
