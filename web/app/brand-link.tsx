import { Link } from 'react-router-dom';
import { DoorMark } from '../ui/door-mark.tsx';
import { paths } from './paths.ts';
import { useBrandName } from './settings.ts';

/** The provider's mark and name; leads to the start page. */
export const BrandLink = () => (
  <Link
    to={paths.start}
    className="inline-flex items-center gap-3 font-bold text-ink text-lg leading-none tracking-tight no-underline"
  >
    <DoorMark />
    <span>{useBrandName()}</span>
  </Link>
);
