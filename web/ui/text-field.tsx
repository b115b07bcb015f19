import { type ComponentProps, useId } from 'react';
import { controlStyle, describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

export type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id'> & { small?: boolean };

/** A line of text with its label, hint and error. Spread react-hook-form's `register(name)` into it. */
export function TextField({ label, hint, error, small = false, className = '', ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="text"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`${controlStyle(error)} ${small ? 'min-h-[2.375rem] px-3 text-sm' : 'min-h-12 px-4 py-2'} ${className}`}
        {...rest}
      />
    </FieldFrame>
  );
}
