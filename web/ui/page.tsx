import type { ReactNode } from 'react';

/** The ground of a screen inside: flat, wide, one block under the other. */
export const Page = ({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) => (
  <div
    className={`mx-auto grid w-full content-start gap-6 px-4 py-5 text-sm narrow:px-5 desk:p-8 [&_h1]:text-[1.75rem] ${narrow ? 'max-w-[48rem]' : 'max-w-[80rem]'}`}
  >
    {children}
  </div>
);

/** Title on the left, what one can do on the right; under each other where there is no room. */
export const PageHead = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-end justify-between gap-4">{children}</div>
);
