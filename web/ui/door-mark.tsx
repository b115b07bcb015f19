/** The mark: a door ajar, with light behind it. */
export const DoorMark = () => (
  <svg viewBox="0 0 26 34" width="26" height="34" aria-hidden="true" className="shrink-0">
    <rect className="fill-light" x="3" y="3" width="20" height="5" />
    <rect className="fill-light" x="3" y="10" width="20" height="23" />
    <path className="fill-door" d="M3 10l11 3v17L3 33z" />
    <path className="fill-none stroke-2 stroke-ink" d="M2 34V2h22v32M2 9h22" />
  </svg>
);
