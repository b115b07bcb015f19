import type { ReactNode } from 'react';
import { SmallDoor } from './small-door.tsx';

/** Nothing to show: a shut door, in words why, and a way on. */
export const Empty = ({ children }: { children: ReactNode }) => (
  <div className="grid justify-items-center gap-3 border border-line bg-paper px-6 py-10 text-center">
    <SmallDoor shut />
    {children}
  </div>
);
