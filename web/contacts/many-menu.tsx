import { useTranslation } from 'react-i18next';
import type { AskedAction } from '../app/acting-on-many/asked-action.ts';
import { OpenActionMenu } from '../ui/action-menu.tsx';
import { actionsOnMany } from './selection-bar.tsx';

interface ManyMenuProps {
  count: number;
  trigger: Element;
  onAct: (action: AskedAction) => void;
  onClose: () => void;
}

/** What can be done to all that are chosen, asked for in one of their rows. */
export function ManyMenu({ count, trigger, onAct, onClose }: ManyMenuProps) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  return (
    <OpenActionMenu
      label={t('actionsForChosen', { count })}
      trigger={trigger}
      onClose={onClose}
      onAction={onAct}
      actions={actionsOnMany.map((id) => ({ id, label: t(`contacts:actionsMany.${id}`) }))}
    />
  );
}
