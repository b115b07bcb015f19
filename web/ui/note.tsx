import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';

type NoteKind = 'info' | 'ok' | 'warn' | 'danger';

const looks: Record<NoteKind, { ground: string; sign: string; icon: IconName }> = {
  info: { ground: 'border-info bg-info-soft', sign: 'text-info', icon: 'info' },
  ok: { ground: 'border-ok bg-ok-soft', sign: 'text-ok', icon: 'tick' },
  warn: { ground: 'border-light bg-warn-soft', sign: 'text-warn', icon: 'warning' },
  danger: { ground: 'border-danger bg-danger-soft', sign: 'text-danger', icon: 'warning' },
};

interface NoteProps {
  kind?: NoteKind;
  /** `status` is read out when it appears, `alert` at once; without it, the note is part of the page. */
  role?: 'status' | 'alert';
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A message that stays on the page. */
export function Note({ kind = 'info', role, ref, children }: NoteProps) {
  const look = looks[kind];
  return (
    <div
      ref={ref}
      role={role}
      className={`grid grid-cols-[auto_1fr] gap-3 border-s-4 px-4 py-3 text-sm leading-snug ${look.ground}`}
    >
      <Icon name={look.icon} className={`mt-[0.1em] ${look.sign}`} />
      <div className="grid gap-2">{children}</div>
    </div>
  );
}
