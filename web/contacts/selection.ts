/** The contacts that were chosen: each by itself, wherever in the list they stand; or all that match, but for some. */
export type Selection<Chosen extends { readonly id: string }> =
  | { readonly kind: 'each'; readonly chosen: ReadonlyMap<string, Chosen> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> };

export const nobodyChosen = { kind: 'each', chosen: new Map<string, never>() } as const;
export const everybodyChosen = { kind: 'all', except: new Set<string>() } as const;

export const isChosen = <One extends { readonly id: string }>(
  selection: Selection<One>,
  id: string,
): boolean => (selection.kind === 'all' ? !selection.except.has(id) : selection.chosen.has(id));

/** How many are chosen, of so many that match; undefined while these are counted. */
export const countChosen = <One extends { readonly id: string }>(
  selection: Selection<One>,
  total: number | undefined,
): number | undefined => {
  if (selection.kind === 'each') return selection.chosen.size;
  return total === undefined ? undefined : Math.max(0, total - selection.except.size);
};

/** Chooses some more, or gives them up. Once all that match are chosen, who is given up is an exception. */
export function choose<One extends { readonly id: string }>(
  selection: Selection<One>,
  ones: readonly One[],
  wanted: boolean,
): Selection<One> {
  if (selection.kind === 'all') {
    const except = new Set(selection.except);
    for (const { id } of ones) {
      if (wanted) except.delete(id);
      else except.add(id);
    }
    return { kind: 'all', except };
  }
  const chosen = new Map(selection.chosen);
  for (const one of ones) {
    if (wanted) chosen.set(one.id, one);
    else chosen.delete(one.id);
  }
  return { kind: 'each', chosen };
}

/** Rows that were chosen in one go: from the one that was touched first to the one that was touched last. */
export interface ChosenRange {
  readonly from: number;
  readonly to: number;
}

/** The rows of a range, the lower number first. */
export const rowsOf = ({ from, to }: ChosenRange): readonly [first: number, last: number] => [
  Math.min(from, to),
  Math.max(from, to),
];

/** What is given up where a range that was drawn to one row is drawn to another: the rows that are no longer in it. */
export function rowsGivenUp({ from, to }: ChosenRange, next: number): ChosenRange | undefined {
  const isBeyond = to > from ? next < to : next > to;
  if (to === from || !isBeyond) return undefined;
  const direction = Math.sign(to - from);
  const nearest = (next - from) * direction >= 0 ? next + direction : from + direction;
  return { from: nearest, to };
}
