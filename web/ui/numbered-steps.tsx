import { Children, type ReactNode } from 'react';

/** What to do, one thing after the other; each child is one. */
export const NumberedSteps = ({ children }: { children: ReactNode }) => (
  <ol className="grid gap-4">
    {Children.map(children, (child, index) => (
      <li className="grid grid-cols-[1.9rem_minmax(0,1fr)] gap-3">
        <span aria-hidden="true" className="border-light border-e-2 font-bold leading-[1.55]">
          {index + 1}
        </span>
        <span>{child}</span>
      </li>
    ))}
  </ol>
);
