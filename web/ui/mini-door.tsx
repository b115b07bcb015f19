import type { BrandColour } from '../../api-client/brand/brand.ts';
import { paintedBy } from './brand-style.ts';
import './mini-door.css';

/** The small door of an organisation, in its own colour; it opens when what it stands in is pointed at or has the focus. */
export const MiniDoor = ({ colour }: { colour: BrandColour }) => (
  <svg
    className="mini-door"
    viewBox="0 0 30 44"
    width="30"
    height="44"
    aria-hidden="true"
    {...paintedBy(colour)}
  >
    <path className="mini-frame" d="M1.5 43V1.5h27V43z" />
    <rect className="mini-pane" x="5" y="5" width="20" height="5" />
    <rect className="mini-light" x="5" y="13" width="20" height="30" />
    <g className="mini-shut">
      <rect className="mini-leaf" x="5" y="13" width="20" height="30" />
      <circle className="mini-light" cx="21.5" cy="29" r="1.6" />
    </g>
    <path className="mini-leaf" d="M5 13l8 3v24l-8 3z" />
  </svg>
);
