import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** So many rows beyond what is in sight are there already, so that scrolling meets no empty place. */
const ahead = 10;
/** What is there changes by so many rows at a time: fewer changes, each a little larger. */
const step = 5;

export interface RowsInSight {
  /** The first and the last row that have to be there. */
  readonly first: number;
  readonly last: number;
  /** The first and the last row that one sees. */
  readonly top: number;
  readonly bottom: number;
}

const within = (row: number, count: number) => Math.max(0, Math.min(row, count - 1));

/** Which rows of a list, all as high, are in sight; where the list begins `above` the upper edge of the window and that is so high. */
export function rowsInSight(above: number, height: number, rowHeight: number, count: number): RowsInSight {
  const top = within(Math.floor(above / rowHeight), count);
  const bottom = within(Math.ceil((above + height) / rowHeight) - 1, count);
  return {
    top,
    bottom,
    first: within(Math.floor((top - ahead) / step) * step, count),
    last: within(Math.ceil((bottom + ahead) / step) * step, count),
  };
}

const same = (one: RowsInSight, other: RowsInSight) =>
  one.first === other.first &&
  one.last === other.last &&
  one.top === other.top &&
  one.bottom === other.bottom;

/**
 * Follows which rows are in sight as the page is scrolled. `body` holds the rows; `rowHeight` in pixels. When the rows become
 * higher or lower, or are there again after they were not shown, those that one saw stay where they were. `begin`: how many
 * rows it is scrolled down at first.
 */
export function useRowsInSight(
  body: RefObject<HTMLElement | null>,
  { rowHeight, count, begin }: { rowHeight: number; count: number; begin: number },
) {
  const [inSight, setInSight] = useState(() => rowsInSight(begin * rowHeight, innerHeight, rowHeight, count));
  /** How far the list is scrolled, in rows; negative: its beginning is in sight. */
  const scrolled = useRef(begin);

  const look = useEffectEvent(() => {
    const box = body.current?.getBoundingClientRect();
    // Not shown: another part of the page takes its place.
    if (!box || box.width === 0) return;
    scrolled.current = -box.top / rowHeight;
    const next = rowsInSight(-box.top, innerHeight, rowHeight, count);
    setInSight((before) => (same(before, next) ? before : next));
  });

  const stay = useEffectEvent(() => {
    const box = body.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    if (scrolled.current > 0) scrollBy({ top: box.top + scrolled.current * rowHeight, behavior: 'instant' });
    look();
  });

  useLayoutEffect(() => {
    if (rowHeight > 0) stay();
  }, [rowHeight]);

  useLayoutEffect(() => {
    if (count >= 0) look();
  }, [count]);

  useEffect(() => {
    const list = body.current;
    if (!list) return;
    let wasShown = list.offsetWidth > 0;
    const observer = new ResizeObserver(() => {
      const isShown = list.offsetWidth > 0;
      if (isShown && !wasShown) stay();
      wasShown = isShown;
    });
    observer.observe(list);
    let frame = 0;
    const scroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    addEventListener('scroll', scroll, { passive: true });
    addEventListener('resize', scroll, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener('scroll', scroll);
      removeEventListener('resize', scroll);
    };
  }, [body]);

  return { ...inSight, scrolled };
}
