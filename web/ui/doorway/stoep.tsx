import type { ReactNode } from 'react';
import { type DoorPosition, doorStyle } from './doorway.tsx';
import './stoep.css';

/** The pavement before the door, with the light that falls on the step and the links for help. */
export const Stoep = ({ position, children }: { position: DoorPosition; children: ReactNode }) => (
  <footer className="stoep" style={doorStyle(position)}>
    <div className={`step is-${position.width}`} />
    <div className="stoep-links">{children}</div>
  </footer>
);
