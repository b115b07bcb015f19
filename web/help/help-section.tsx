import type { ReactNode } from 'react';

/** One answer on a page of help. */
export const HelpSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="grid gap-3 border-line border-t pt-5">
    <h2>{title}</h2>
    {children}
  </section>
);
