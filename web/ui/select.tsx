import { type ComponentProps, useId } from 'react';
import { controlStyle, describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';
import './select.css';

type SelectProps = FieldWords & Omit<ComponentProps<'select'>, 'id'> & { small?: boolean };

/** A native select; its options are the children. */
export function Select({ label, hint, error, small = false, className = '', ...rest }: SelectProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`select ${controlStyle(error)} ${small ? 'min-h-[2.375rem] ps-3 text-sm' : 'min-h-12 ps-4'} ${className}`}
        {...rest}
      />
    </FieldFrame>
  );
}
