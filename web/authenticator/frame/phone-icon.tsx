const shapes = {
  scan: 'M2.5 6V2.5H6M14 2.5h3.5V6M17.5 14v3.5H14M6 17.5H2.5V14M6.5 6.5h3v3h-3zM12 12h2v2M12 7h2M7 13h2',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13ZM8.5 17.5h3',
  erase: 'M7 4h10v12H7l-5-6ZM9.5 7.5l5 5M14.5 7.5l-5 5',
} as const;

/** A line drawing that only the phone needs; says nothing by itself. */
export const PhoneIcon = ({ name }: { name: keyof typeof shapes }) => (
  <svg
    className="shrink-0"
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="square"
    aria-hidden="true"
  >
    <path d={shapes[name]} />
  </svg>
);
