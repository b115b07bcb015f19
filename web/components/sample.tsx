import { type ReactNode, useId } from 'react';

const themes = ['light', 'dark'] as const;

interface SampleProps {
  title: string;
  children: ReactNode;
}

/** One kind of component, by day and in the evening beside each other. */
export function Sample({ title, children }: SampleProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <h2 id={id}>{title}</h2>
      <div className="grid gap-px wide:grid-cols-2">
        {themes.map((theme) => (
          <div
            key={theme}
            data-theme={theme}
            className="grid min-w-0 content-start gap-5 bg-wall p-5 text-ink"
          >
            {children}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Things beside each other, with room to wrap. */
export const Row = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap items-center gap-3">{children}</div>
);
