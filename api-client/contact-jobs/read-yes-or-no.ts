const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', '✓', '✔']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', '-']);

/** Reads what a cell says where it is yes or no, in Dutch or English; undefined: it says nothing of the kind. */
export function readYesOrNo(cell: string): boolean | undefined {
  const said = cell.trim().toLowerCase();
  if (yes.has(said)) return true;
  return no.has(said) ? false : undefined;
}
