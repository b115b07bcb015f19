import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { GridPlace } from './grid-moves.ts';

const placeOf = (element: Element): GridPlace | undefined => {
  const cell = element.closest('[aria-colindex]');
  const row = element.closest('[aria-rowindex]');
  if (!cell || !row) return undefined;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - 2,
    column: Number(cell.getAttribute('aria-colindex')) - 1,
  };
};

/**
 * The one cell of a grid that is reached with Tab (roving tabindex), and the focus going with it. What is focused stays so when
 * the contents of its cell come, or change.
 */
export function useGridFocus(grid: RefObject<HTMLTableElement | null>) {
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 1 });
  const moved = useRef(false);

  useLayoutEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>(
      `[aria-rowindex="${active.row + 2}"] [tabindex="0"], [aria-rowindex="${active.row + 2}"] > [tabindex="0"]`,
    );
    const focused = document.activeElement;
    if (!cell || !grid.current || focused === cell) return;
    const isNear = focused !== null && focused !== grid.current && grid.current.contains(focused);
    if (!moved.current && !isNear) return;
    cell.focus({ preventScroll: true });
    if (moved.current) cell.closest('tr')?.scrollIntoView({ block: 'nearest' });
    moved.current = false;
  });

  return {
    active,
    /** Puts the focus on a cell, and brings it in sight. */
    moveTo: (place: GridPlace) => {
      moved.current = true;
      setActive({ ...place });
    },
    /** The cell that Tab leads to, without the focus going there. */
    pointAt: setActive,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const place = placeOf(target);
      if (place && (place.row !== active.row || place.column !== active.column)) setActive(place);
    },
  };
}
