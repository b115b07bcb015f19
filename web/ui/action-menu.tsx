import { type ReactNode, useMemo } from 'react';
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

const popover = 'bg-paper text-sm shadow-pop';

export const menuItemStyle =
  'flex min-h-10 cursor-pointer items-center px-4 outline-none hover:bg-paper-sunken focus:bg-tint focus-visible:shadow-[inset_4px_0_0_var(--action)]';

type MenuProps<Id extends string> = Pick<ActionMenuProps<Id>, 'label' | 'actions' | 'onAction'>;

const MenuOfActions = <Id extends string>({ label, actions, onAction }: MenuProps<Id>) => (
  <Menu
    {...(label && { 'aria-label': label })}
    autoFocus="first"
    className="grid min-w-[12rem] py-1 outline-none"
    onAction={(chosen) => {
      const action = actions.find(({ id }) => id === chosen);
      if (action) onAction(action.id);
    }}
  >
    {actions.map(({ id, label: words }) => (
      <MenuItem key={id} id={id} className={menuItemStyle}>
        {words}
      </MenuItem>
    ))}
  </Menu>
);

/** A button that opens a menu of things to do. */
export function ActionMenu<Id extends string>(props: ActionMenuProps<Id>) {
  const { label, actions, onAction, className = dots, children = <Icon name="dots" /> } = props;
  return (
    <MenuTrigger>
      <Button {...(label && { 'aria-label': label })} className={className}>
        {children}
      </Button>
      <Popover placement="bottom end" className={popover}>
        <MenuOfActions {...(label && { label })} actions={actions} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}

/** An open menu of things to do beside what it was asked for from: for lists, of which each row would need a menu of its own. */
export function OpenActionMenu<Id extends string>({
  trigger,
  onClose,
  onAction,
  ...menu
}: MenuProps<Id> & { trigger: Element; onClose: () => void }) {
  const triggerRef = useMemo(() => ({ current: trigger }), [trigger]);
  return (
    <Popover
      isOpen
      {...(menu.label && { 'aria-label': menu.label })}
      triggerRef={triggerRef}
      placement="bottom end"
      className={popover}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <MenuOfActions
        {...menu}
        onAction={(id) => {
          onClose();
          onAction(id);
        }}
      />
    </Popover>
  );
}
