import type { KeyboardEvent } from 'react';

type Step = (here: number, count: number) => number;

const steps: Partial<Record<string, Step>> = {
  ArrowDown: (here, count) => Math.min(here + 1, count - 1),
  ArrowUp: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Lets the arrow keys, Home and End go from button to button of a list, besides Tab. */
export function moveByArrowKeys(event: KeyboardEvent<HTMLElement>) {
  const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  if (!step || here < 0) return;
  event.preventDefault();
  buttons[step(here, buttons.length)]?.focus();
}
