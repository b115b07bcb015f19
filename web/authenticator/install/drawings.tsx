const drawings = {
  /** Safari's Share: an arrow out of a box. */
  share: 'M6.5 8H4v10h12V8h-2.500M10 13V2.500M6.500 6 10 2.500 13.500 6',
  /** Add to Home Screen: a plus in a box. */
  add: 'M3 3h14v14H3zM10 6.500v7M6.500 10h7',
  /** A browser's menu on Android. */
  menu: 'M10 4h.1M10 10h.1M10 16h.1',
} as const;

/** What a button of the phone looks like, drawn as our own signs are; its name stands beside it. */
export const PhoneButton = ({ name }: { name: keyof typeof drawings }) => (
  <span className="inline-grid h-7 w-7 place-items-center border border-line bg-paper-sunken align-middle text-action">
    <svg
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'menu' ? 2.6 : 1.8}
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  </span>
);
