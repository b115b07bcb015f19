/** What goes from a library's code, and what comes in its place. */
export type Cut = readonly [text: RegExp, replacement: string];

/** Makes the cuts. Throws where one is not found, so that another version of the library is looked at anew. */
export const cut = (code: string, cuts: readonly Cut[]) =>
  cuts.reduce((left, [text, replacement]) => {
    const rest = left.replace(text, replacement);
    if (rest === left) throw new Error(`The library has changed: ${text} is not in it`);
    return rest;
  }, code);
