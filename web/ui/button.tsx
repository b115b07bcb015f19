import type { ComponentProps, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style.ts';
import { useSecondsToWait } from './seconds-to-wait.ts';
import { useTakesAWhile } from './takes-a-while.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** One `primary` a screen. */
  look?: ButtonLook;
  size?: ButtonSize;
  /** What it does is under way: it says so in words once that takes a while, and a second press does nothing. */
  pending?: boolean;
  /** Why it did not work the last time. While that asks for patience, the button says until when, and a press does nothing. */
  refusal?: Error | null;
}

/** What the button says in the place of its own words, if anything. */
function useOtherWords(pending: boolean, refusal: Error | null) {
  const { t } = useTranslation();
  const formats = useFormats();
  const takesAWhile = useTakesAWhile(pending);
  const seconds = useSecondsToWait(refusal);
  if (pending) return { waits: true, isForLater: false, words: takesAWhile ? t('underWay') : undefined };
  if (seconds === 0) return { waits: false, isForLater: false };
  return {
    waits: true,
    isForLater: true,
    words: t('wait.possibleIn', { duration: formats.duration(seconds) }),
  };
}

/** Keeps the focus and, at least, its width whatever it says. */
export function Button({
  look = 'primary',
  size = 'normal',
  type = 'button',
  pending = false,
  refusal = null,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const { waits, isForLater, words } = useOtherWords(pending, refusal);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (waits) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type={type}
      aria-disabled={waits || undefined}
      className={`${buttonStyle(isForLater ? 'later' : look, size)} ${className}`}
      onClick={press}
      {...rest}
    >
      {words === undefined ? (
        children
      ) : (
        <span className="grid">
          <span className="invisible col-start-1 row-start-1 inline-flex items-center justify-center gap-2">
            {children}
          </span>
          <span className="col-start-1 row-start-1 place-self-center">{words}</span>
        </span>
      )}
    </button>
  );
}
