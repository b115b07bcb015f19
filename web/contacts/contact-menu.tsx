import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { actionsByAccess, type ContactAction } from './contact-action.ts';

interface ContactMenuProps {
  contact: Contact;
  onChoose: (action: ContactAction) => void;
}

/** What can be done about one contact. */
export function ContactMenu({ contact, onChoose }: ContactMenuProps) {
  const { t } = useTranslation('contacts');
  const name = (action: ContactAction) =>
    t(`actions.${action === 'invite' && contact.access !== 'none' ? 'inviteAgain' : action}`);
  return (
    <MenuTrigger>
      <Button
        aria-label={t('actionsFor', { name: contact.name })}
        className="inline-grid size-9 cursor-pointer place-items-center rounded-control text-ink-soft hover:bg-tint hover:text-ink"
      >
        <svg
          width="20"
          height="20"
          viewBox="0 0 20 20"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="square"
          aria-hidden="true"
        >
          <path d="M5 10h.1M10 10h.1M15 10h.1" />
        </svg>
      </Button>
      <Popover placement="bottom end" className="bg-paper text-sm shadow-pop">
        <Menu
          className="grid min-w-[12rem] py-1 outline-none"
          onAction={(action) => onChoose(action as ContactAction)}
        >
          {actionsByAccess[contact.access].map((action) => (
            <MenuItem
              key={action}
              id={action}
              className="flex min-h-10 cursor-pointer items-center px-4 outline-none hover:bg-paper-sunken focus:bg-tint focus-visible:shadow-[inset_4px_0_0_var(--action)]"
            >
              {name(action)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
