import type { ComponentProps, MouseEvent } from 'react';
import { goTo } from './location.ts';

const isPlainPress = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Leads to another screen of the authenticator. */
export const ScreenLink = ({
  to,
  ...rest
}: { to: string } & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) => (
  <a
    href={to}
    onClick={(event) => {
      if (!isPlainPress(event)) return;
      event.preventDefault();
      goTo(to);
    }}
    {...rest}
  />
);
