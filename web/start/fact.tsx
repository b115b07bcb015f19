import type { ReactNode } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';

const colourOf: Partial<Record<IconName, string>> = { tick: 'text-ok', warning: 'text-warn' };

/** What guards the account has a tick, or a warning where that is in doubt; where it is used has a screen. */
export function Fact({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-3 leading-snug">
      <Icon name={icon} className={colourOf[icon] ?? 'text-ink-soft'} />
      <div className="grid gap-0.5">{children}</div>
    </li>
  );
}

/** What is said beside it, in a softer colour. */
export const Soft = ({ children }: { children: ReactNode }) => <p className="text-ink-soft">{children}</p>;
