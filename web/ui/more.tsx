import type { ReactNode } from 'react';

/** Something that only some people need, folded away under a question. */
export const More = ({ question, children }: { question: string; children: ReactNode }) => (
  <details className="border-line border-t pt-3">
    <summary className="w-fit py-0.5 font-semibold text-link underline decoration-1 underline-offset-[0.2em] hover:decoration-2">
      {question}
    </summary>
    <div className="grid gap-3 pt-3 text-sm">{children}</div>
  </details>
);
