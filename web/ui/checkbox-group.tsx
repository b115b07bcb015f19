import { type ReactNode, useId } from 'react';
import { FieldError } from './field-error.tsx';

interface CheckboxGroupProps {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Checkboxes that answer one question; an error replaces the hint. */
export function CheckboxGroup({ legend, hint, error, children }: CheckboxGroupProps) {
  const id = useId();
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby={error || hint ? id : undefined}>
      <legend className="mb-1 font-semibold leading-snug">{legend}</legend>
      {error ? (
        <FieldError id={id} words={error} />
      ) : (
        hint && (
          <p id={id} className="text-ink-soft text-sm leading-snug">
            {hint}
          </p>
        )
      )}
      {children}
    </fieldset>
  );
}
