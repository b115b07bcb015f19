import type { CSSProperties, ReactNode } from 'react';
import { type Panes, Transom } from './transom.tsx';
import './doorway.css';

/** How the door stands: shut at the first step, and further open at each next one. */
export interface DoorPosition {
  /** Degrees. */
  angle: number;
  /** The leaf: broad while there is little to do, narrow beside the wizard. */
  leaf: 'broad' | 'narrow';
  width: 'normal' | 'mid' | 'wide';
  /** How much light falls on the step before the door, 0 to 1. */
  spill: number;
  panes: Panes;
}

const heights = { broad: '30rem', narrow: '32rem' };
const leaves = { broad: '20rem', narrow: '8.5rem' };

export const doorStyle = ({
  angle,
  leaf,
  spill,
}: DoorPosition): CSSProperties & Record<`--${string}`, string | number> => ({
  '--leaf-col': leaves[leaf],
  '--door-angle': `${angle}deg`,
  '--door-h': heights[leaf],
  '--spill': spill,
});

/** The doorway on the doorstep: panes above, the leaf at the left, and the room behind it with what is to be done. */
export function Doorway({ position, children }: { position: DoorPosition; children: ReactNode }) {
  return (
    <div className={`doorway is-${position.width}`} style={doorStyle(position)}>
      <Transom panes={position.panes} />
      <div className="door-row">
        <div className="hall" aria-hidden="true">
          <div className="leaf">
            <span className="slot" />
            <span className="knob" />
          </div>
        </div>
        <div className="room">{children}</div>
      </div>
    </div>
  );
}
