import type { ComponentProps } from 'react';
import { TextField } from './text-field.tsx';

/** A code of six digits, as an authenticator app shows it. Spaces that come along with pasting do no harm. */
export const CodeField = ({ className = '', ...rest }: ComponentProps<typeof TextField>) => (
  <TextField
    inputMode="numeric"
    autoComplete="one-time-code"
    pattern="[0-9 ]*"
    maxLength={12}
    className={`max-w-56 font-code font-medium text-xl tracking-code ${className}`}
    {...rest}
  />
);
