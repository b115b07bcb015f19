import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style.ts';

interface LinkButtonLook {
  look?: ButtonLook;
  size?: ButtonSize;
}

/** Goes somewhere in the SPA, and looks like a button. */
export const LinkButton = ({
  look = 'secondary',
  size = 'normal',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & LinkButtonLook) => (
  <Link className={`${buttonStyle(look, size)} ${className}`} {...rest} />
);

/** Leaves the SPA, and looks like a button. */
export const ExternalLinkButton = ({
  look = 'secondary',
  size = 'normal',
  className = '',
  children,
  ...rest
}: ComponentProps<'a'> & LinkButtonLook) => (
  <a className={`${buttonStyle(look, size)} ${className}`} {...rest}>
    {children}
  </a>
);
