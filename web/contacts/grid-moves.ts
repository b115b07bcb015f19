/** A cell of the list: its row, of which -1 is the headings', and its column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** So many rows are in sight. */
  readonly page: number;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Where a key leads from a cell, as in any grid (ARIA authoring practices); undefined for keys that lead nowhere. */
export function moveInGrid(
  { key, toEnd }: { readonly key: string; readonly toEnd: boolean },
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  const inRow = (next: number) => ({ row, column: clamp(next, 0, columns - 1) });
  const inColumn = (next: number, least = -1) => ({ row: clamp(next, least, rows - 1), column });
  switch (key) {
    case 'ArrowDown':
      return inColumn(row + 1);
    case 'ArrowUp':
      return inColumn(row - 1);
    case 'ArrowRight':
      return inRow(column + 1);
    case 'ArrowLeft':
      return inRow(column - 1);
    case 'PageDown':
      return inColumn(row + page, 0);
    case 'PageUp':
      return inColumn(row - page, 0);
    case 'Home':
      return toEnd ? { row: 0, column: 0 } : inRow(0);
    case 'End':
      return toEnd ? { row: rows - 1, column: columns - 1 } : inRow(columns - 1);
    default:
      return undefined;
  }
}
