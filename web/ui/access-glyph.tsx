import type { ReactNode } from 'react';
import type { AccessState } from '../../api-client/contacts/access-state.ts';

const frame = 'M3.5 14.5v-13h9v13M1.5 14.5h13';

/** The door of each state: dashed, with a letter slot, with a clock, ajar, open, barred, crossed. */
const doors: Record<AccessState, ReactNode> = {
  none: (
    <>
      <path d="M3.5 14.5v-13h9v13" strokeDasharray="2 1.8" />
      <path d="M1.5 14.5h13" />
    </>
  ),
  invited: (
    <>
      <path d={`${frame}M6 8h4`} />
      <path d="M10.3 10.5v.6" strokeWidth="1.8" />
    </>
  ),
  lapsed: (
    <>
      <path d="M3.5 14.5v-13h5M1.5 14.5h13M12.5 11.5v3" />
      <circle cx="11.5" cy="6.5" r="3.5" />
      <path d="M11.5 4.7v2l1.3.9" />
    </>
  ),
  'signed-in': (
    <>
      <path d={frame} />
      <path d="M3.5 1.5 8 3.8v8.6l-4.5 2.1Z" fill="currentColor" />
    </>
  ),
  active: (
    <>
      <path d="M3.5 1.5h9v13h-9z" fill="currentColor" fillOpacity=".28" stroke="none" />
      <path d={frame} />
      <path d="M3.5 1.5 5.3 3v10l-1.8 1.5Z" fill="currentColor" />
    </>
  ),
  blocked: (
    <>
      <path d={frame} />
      <path d="M1.5 8h13" strokeWidth="2.6" />
    </>
  ),
  ended: (
    <>
      <path d={frame} />
      <path d="m6 6 4 4m0-4-4 4" strokeWidth="1.8" />
    </>
  ),
};

/** A small door beside the words that say how far somebody's access has come. */
export const AccessGlyph = ({ access }: { access: AccessState }) => (
  <svg
    className="shrink-0"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    {doors[access]}
  </svg>
);
