import type { ReactNode } from 'react';
import { SmallDoor } from './small-door.tsx';

interface EmptyProps {
  /** It stands in a panel, which has a frame already. */
  bare?: boolean;
  children: ReactNode;
}

/** Nothing to show: a shut door, in words why, and a way on. */
export const Empty = ({ bare = false, children }: EmptyProps) => (
  <div
    className={`grid justify-items-center gap-3 px-6 py-10 text-center ${bare ? '' : 'border border-line bg-paper'}`}
  >
    <SmallDoor shut />
    {children}
  </div>
);
