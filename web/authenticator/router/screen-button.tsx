import type { ReactNode } from 'react';
import { type ButtonLook, buttonStyle } from '../../ui/button-style.ts';
import { ScreenLink } from './screen-link.tsx';

interface ScreenButtonProps {
  to: string;
  look?: ButtonLook;
  children: ReactNode;
}

/** Leads to another screen, and looks like a button. */
export const ScreenButton = ({ to, look = 'primary', children }: ScreenButtonProps) => (
  <ScreenLink to={to} className={buttonStyle(look, 'normal')}>
    {children}
  </ScreenLink>
);
