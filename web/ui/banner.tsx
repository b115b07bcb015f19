import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const looks = {
  ok: { ground: 'bg-ok-soft border-ok', sign: 'text-ok', icon: 'tick' },
  warn: { ground: 'bg-warn-soft border-light', sign: 'text-warn', icon: 'warning' },
  info: { ground: 'bg-info-soft border-info', sign: 'text-info', icon: 'info' },
} as const satisfies Record<string, { ground: string; sign: string; icon: IconName }>;

/** A message across the top of the page, about the page as a whole. */
export function Banner({ kind, children }: { kind: keyof typeof looks; children: ReactNode }) {
  const { ground, sign, icon } = looks[kind];
  return (
    <div className={`border-b-4 px-4 py-2 text-ink text-sm leading-snug ${ground}`}>
      <div className="mx-auto flex max-w-[80rem] items-start gap-3">
        <Icon name={icon} className={`mt-[0.15em] ${sign}`} />
        <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
      </div>
    </div>
  );
}
