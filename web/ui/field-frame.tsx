import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export interface FieldWords {
  label: string;
  /** Stands under the field until there is an error. */
  hint?: ReactNode;
  /** What is wrong, in words. */
  error?: string | undefined;
}

/** The ids by which a control is tied to its hint and its error. */
export const describedBy = (id: string, { hint, error }: Omit<FieldWords, 'label'>) =>
  error ? `${id}-error` : hint ? `${id}-hint` : undefined;

/** Label above, hint under; an error replaces the hint. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="w-fit font-semibold leading-snug">
        {label}
      </label>
      {children}
      {error ? (
        <FieldError id={`${id}-error`} words={error} />
      ) : (
        hint && (
          <div id={`${id}-hint`} className="text-ink-soft text-sm leading-snug">
            {hint}
          </div>
        )
      )}
    </div>
  );
}

export const controlStyle = (error: string | undefined) =>
  `w-full min-w-0 rounded-control bg-paper text-ink focus:outline-3 focus:outline-focus focus:outline-offset-0 focus:border-focus ${
    error ? 'border-2 border-danger' : 'border-[1.5px] border-line-control hover:border-ink'
  }`;
