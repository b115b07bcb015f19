/** The contacts that were chosen, and the one from which a range is counted. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly anchor: string | undefined;
}

export const nobodyChosen: Selection = { chosen: new Set(), anchor: undefined };

const withEach = (chosen: ReadonlySet<string>, ids: readonly string[], wanted: boolean) => {
  const next = new Set(chosen);
  for (const id of ids) {
    if (wanted) next.add(id);
    else next.delete(id);
  }
  return next;
};

/** Chooses one, or gives it up. */
export const chooseOne = ({ chosen }: Selection, id: string, wanted: boolean): Selection => ({
  chosen: withEach(chosen, [id], wanted),
  anchor: id,
});

/** Chooses, or gives up, all from the one that was touched last to this one, in the order in which they are shown. */
export function chooseRange(
  selection: Selection,
  shown: readonly string[],
  id: string,
  wanted: boolean,
): Selection {
  const from = selection.anchor === undefined ? -1 : shown.indexOf(selection.anchor);
  const to = shown.indexOf(id);
  if (from === -1 || to === -1) return chooseOne(selection, id, wanted);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: withEach(selection.chosen, range, wanted), anchor: id };
}

/** Chooses all that are shown, or gives them up. */
export const chooseAll = ({ chosen }: Selection, shown: readonly string[], wanted: boolean): Selection => ({
  chosen: withEach(chosen, shown, wanted),
  anchor: undefined,
});
