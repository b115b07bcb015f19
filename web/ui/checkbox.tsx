import { type ComponentProps, type ReactNode, useId } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** A native checkbox with its label beside it. */
export function Checkbox({ label, hint, className = '', ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className={`grid grid-cols-[auto_1fr] items-start gap-x-3 ${className}`}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-[0.2em] size-5 accent-action"
        {...rest}
      />
      <label htmlFor={id} className="min-h-6 leading-snug">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-ink-soft text-sm leading-snug">
          {hint}
        </p>
      )}
    </div>
  );
}
