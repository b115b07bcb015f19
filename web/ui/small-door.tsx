import type { BrandColour } from '../../api-client/brand/brand.ts';
import { paintedBy } from './brand-style.ts';
import './small-door.css';

const sizes = { normal: 'h-[76px] w-[52px]', small: 'h-[44px] w-[30px]' };

interface SmallDoorProps {
  /** There is nothing behind it. */
  shut?: boolean;
  size?: keyof typeof sizes;
  /** Of another brand than the page's. */
  colour?: BrandColour;
  className?: string;
}

/** The small door of something that can be opened; it opens when the link or button that it stands in is pointed at or has the focus. */
export const SmallDoor = ({ shut = false, size = 'normal', colour, className = '' }: SmallDoorProps) => (
  <svg
    className={`small-door shrink-0 ${shut ? 'is-shut' : ''} ${sizes[size]} ${className}`}
    viewBox="0 0 30 44"
    aria-hidden="true"
    {...(colour && paintedBy(colour))}
  >
    <path className="small-outline" d="M1.5 43V1.5h27V43z" />
    <rect className="small-pane" x="5" y="5" width="20" height="5" />
    <g className="shut">
      <rect className="small-leaf" x="5" y="13" width="20" height="30" />
      <circle className="small-knob" cx="21.5" cy="29" r="1.6" />
    </g>
    <g className="open">
      <rect className="small-lit" x="5" y="13" width="20" height="30" />
      <path className="small-leaf" d="M5 13l8 3v24l-8 3z" />
    </g>
  </svg>
);
