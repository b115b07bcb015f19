import type { ComponentProps, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One `primary` a screen. */
  look?: ButtonLook;
  size?: ButtonSize;
  /** What it does is under way: it says so in words, and a second press does nothing. */
  pending?: boolean;
}

export function Button({
  look = 'primary',
  size = 'normal',
  type = 'button',
  pending = false,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { t } = useTranslation();
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type={type}
      aria-disabled={pending || undefined}
      className={`${buttonStyle(look, size)} ${className}`}
      onClick={press}
      {...rest}
    >
      {pending ? t('underWay') : children}
    </button>
  );
}
