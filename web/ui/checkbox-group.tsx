import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

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
        <p
          id={id}
          role="alert"
          className="flex items-start gap-2 font-medium text-danger text-sm leading-snug"
        >
          <Icon name="warning" className="mt-[0.1em]" />
          <span>{error}</span>
        </p>
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
