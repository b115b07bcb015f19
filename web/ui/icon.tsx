const shapes = {
  forward: 'M4 10h11M11 5.5 15.5 10 11 14.5',
  back: 'M16 10H5M9 5.5 4.5 10 9 14.5',
  tick: 'm4 10.5 4 4 8-9',
  cross: 'm5 5 10 10M15 5 5 15',
  circle: 'M3.5 10a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0',
  dots: 'M5 10h.1M10 10h.1M15 10h.1',
  down: 'm5 8 5 5 5-5',
  ascending: 'M10 16V4M5 9l5-5 5 5',
  descending: 'M10 4v12M5 11l5 5 5-5',
  clock: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 6v4.5l3 2',
  info: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M10 9.5V14M10 6.4v.2',
  screen: 'M2.5 4h15v9.5h-15zM7 17h6',
  download: 'M10 3v9.5M5.5 8.5 10 13l4.5-4.5M4 17h12',
  warning: 'M10 2.5 18 17H2ZM10 8v4M10 14.4v.2',
} as const;

export type IconName = keyof typeof shapes;
export const iconNames = Object.keys(shapes) as IconName[];

/** A line drawing beside words; says nothing by itself. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      className={`shrink-0 ${className}`}
      width="18"
      height="18"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dots' ? 2.6 : 1.8}
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
