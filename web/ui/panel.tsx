import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: ReactNode;
  children: ReactNode;
}

/** One subject beside others on a page inside: its name, and under it what there is to know. */
export function Panel({ title, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0 border border-line bg-paper">
      <h2 id={id} className="border-line border-b px-5 py-3 text-base">
        {title}
      </h2>
      <div className="grid gap-4 px-5 pt-4 pb-5">{children}</div>
    </section>
  );
}
