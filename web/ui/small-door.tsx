import './small-door.css';

/** The small door of something that can be opened; inside a link it opens under the pointer and the focus. `shut`: nothing is behind it. */
export const SmallDoor = ({ shut = false, className = '' }: { shut?: boolean; className?: string }) => (
  <svg
    className={`small-door h-[76px] w-[52px] shrink-0 ${shut ? 'is-shut' : ''} ${className}`}
    viewBox="0 0 30 44"
    aria-hidden="true"
  >
    <path className="outline" d="M1.5 43V1.5h27V43z" />
    <rect className="pane" x="5" y="5" width="20" height="5" />
    <g className="shut">
      <rect className="leaf" x="5" y="13" width="20" height="30" />
      <circle className="knob" cx="21.5" cy="29" r="1.6" />
    </g>
    <g className="open">
      <rect className="lit" x="5" y="13" width="20" height="30" />
      <path className="leaf" d="M5 13l8 3v24l-8 3z" />
    </g>
  </svg>
);
