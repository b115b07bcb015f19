import { Link } from 'react-router-dom';
import { DoorMark } from '../ui/door-mark.tsx';
import { useBrand, useBrandName } from './brand.ts';
import { paths } from './paths.ts';
import './brand-link.css';

/** The brand's logo, or the door mark and its name; leads to the start page. */
export function BrandLink() {
  const logo = useBrand()?.logo;
  const name = useBrandName();
  return (
    <Link
      to={paths.start}
      className="inline-flex min-w-0 items-center gap-3 font-bold text-ink text-lg leading-none tracking-tight no-underline"
    >
      {logo ? (
        <span className="brand-logo">
          <img src={logo} alt={name} height={34} />
        </span>
      ) : (
        <>
          <DoorMark />
          <span>{name}</span>
        </>
      )}
    </Link>
  );
}
