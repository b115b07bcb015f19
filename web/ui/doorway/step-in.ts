/** Lets the content of a step that takes the place of another come up: it fades in, 8 pixels from below. At once where motion is not wanted. */
export function stepIn(content: Element | null) {
  const duration = Number.parseFloat(
    getComputedStyle(document.documentElement).getPropertyValue('--duration-step'),
  );
  if (!content || !(duration > 0)) return;
  content.animate(
    [
      { opacity: 0, transform: 'translateY(8px)' },
      { opacity: 1, transform: 'none' },
    ],
    { duration, easing: 'ease-out' },
  );
}
