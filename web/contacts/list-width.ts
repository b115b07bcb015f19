import { type RefObject, useLayoutEffect, useState } from 'react';

const measure = (element: HTMLElement) => ({
  width: element.offsetWidth,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
});

/** How wide an element is, in rem, and how many pixels one rem is. While it is not shown, as it was before. */
export function useWidth(element: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState({ width: innerWidth, rem: 16 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = () => {
      const next = measure(current);
      if (next.width > 0)
        setSize((before) => (before.width === next.width && before.rem === next.rem ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return { inRem: size.width / size.rem, rem: size.rem };
}
