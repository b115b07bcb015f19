import type { ReactNode } from 'react';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import { AccessGlyph } from './access-glyph.tsx';

const looks: Record<AccessState, string> = {
  none: 'bg-paper-sunken text-ink-soft shadow-[inset_0_0_0_1px_var(--line)]',
  invited: 'bg-info-soft text-info',
  lapsed: 'bg-danger-soft text-danger',
  'signed-in': 'bg-warn-soft text-warn',
  active: 'bg-ok-soft text-ok',
  blocked: 'bg-ink text-paper',
  ended: 'bg-paper text-ink shadow-[inset_0_0_0_1px_var(--line-control)]',
};

/** How far somebody's access has come: in words, by the form of a door, and in colour last. */
export const StateChip = ({ access, children }: { access: AccessState; children: ReactNode }) => (
  <span
    className={`inline-flex min-h-[1.625rem] items-center gap-1.5 whitespace-nowrap rounded-control py-px ps-1.5 pe-2.5 font-semibold text-xs leading-tight print:px-0 print:text-ink print:shadow-none ${looks[access]}`}
  >
    <AccessGlyph access={access} />
    {children}
  </span>
);
