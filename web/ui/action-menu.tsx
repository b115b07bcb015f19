import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';

export interface MenuAction<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface ActionMenuProps<Id extends string> {
  /** What one hears; what one sees is the children, or three dots. */
  label?: string;
  actions: readonly MenuAction<Id>[];
  onAction: (id: Id) => void;
  className?: string;
  children?: ReactNode;
}

const dots =
  'inline-grid size-9 cursor-pointer place-items-center rounded-control text-ink-soft hover:bg-tint hover:text-ink';

/** A button that opens a menu of things to do. */
export function ActionMenu<Id extends string>(props: ActionMenuProps<Id>) {
  const { label, actions, onAction, className = dots, children = <Icon name="dots" /> } = props;
  return (
    <MenuTrigger>
      <Button {...(label && { 'aria-label': label })} className={className}>
        {children}
      </Button>
      <Popover placement="bottom end" className="bg-paper text-sm shadow-pop">
        <Menu
          {...(label && { 'aria-label': label })}
          className="grid min-w-[12rem] py-1 outline-none"
          onAction={(chosen) => {
            const action = actions.find(({ id }) => id === chosen);
            if (action) onAction(action.id);
          }}
        >
          {actions.map(({ id, label: words }) => (
            <MenuItem
              key={id}
              id={id}
              className="flex min-h-10 cursor-pointer items-center px-4 outline-none hover:bg-paper-sunken focus:bg-tint focus-visible:shadow-[inset_4px_0_0_var(--action)]"
            >
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
