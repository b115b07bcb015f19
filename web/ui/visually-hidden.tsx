import type { ComponentProps } from 'react';

/** Words for those who listen. */
export const VisuallyHidden = ({ className = '', ...rest }: ComponentProps<'span'>) => (
  <span className={`sr-only ${className}`} {...rest} />
);
