import { useEffect, useEffectEvent, useRef } from 'react';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactLinkId } from './contact-row.tsx';

interface RowOfPanel {
  /** Whose panel is open. */
  open: string | undefined;
  /** The cell that Tab leads to. */
  activeRow: number;
  contactAt: (row: number) => Contact | undefined;
  moveTo: (place: { row: number; column: number }) => void;
}

const nameColumn = 1;

/** While a panel is open its row stays in sight; once it is shut, the focus is where it was opened. */
export function useRowOfPanel({ open, activeRow, contactAt, moveTo }: RowOfPanel) {
  const before = useRef(open);
  const shut = useEffectEvent((contactId: string) => {
    const link = document.getElementById(contactLinkId(contactId));
    if (contactAt(activeRow)?.id === contactId) moveTo({ row: activeRow, column: nameColumn });
    else (link ?? document.querySelector<HTMLElement>('h1'))?.focus();
  });
  useEffect(() => {
    const last = before.current;
    before.current = open;
    if (open)
      document.getElementById(contactLinkId(open))?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    else if (last) shut(last);
  }, [open]);
}
