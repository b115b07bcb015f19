import type { ReactNode } from 'react';
import { DoorMark } from '../../ui/door-mark.tsx';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import { useBrandName } from './brand.ts';

interface PhoneFrameProps {
  /** Stands opposite the name, at the top. */
  aside?: ReactNode;
  /** Stands under everything: what one can do here. */
  foot?: ReactNode;
  children: ReactNode;
}

/** The ground of every screen of the authenticator: the door's name above, what one can do below. */
export const PhoneFrame = ({ aside, foot, children }: PhoneFrameProps) => (
  <div className="mx-auto grid min-h-dvh max-w-[27rem] grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto] bg-paper pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)]">
    <header className="flex items-center justify-between gap-3 px-5 pt-4 pb-2">
      <ScreenLink
        to={paths.accounts}
        className="inline-flex min-h-7 items-center gap-3 font-bold text-ink no-underline [&_svg]:h-6 [&_svg]:w-[18px]"
      >
        <DoorMark />
        {useBrandName()}
      </ScreenLink>
      {aside}
    </header>
    <main className="grid content-start gap-4 px-5 py-2">{children}</main>
    {foot && <footer className="grid gap-2 px-5 pt-3 pb-5">{foot}</footer>}
  </div>
);
