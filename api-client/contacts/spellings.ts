/** A shorter word, or one with digits, is taken as it is typed: too many others are one sign away. */
const shortestForgiven = 4;

const range = (first: string, last: string): string[] => {
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, offset) =>
    String.fromCharCode(start + offset),
  );
};

/** The letters that can stand where a wrong one does, as they are after folding. */
const alphabets: readonly (readonly [script: RegExp, letters: readonly string[]])[] = [
  [/\p{Script=Latin}/u, range('a', 'z')],
  [/\p{Script=Greek}/u, range('α', 'ω').filter((letter) => letter !== 'ς')],
  [/\p{Script=Cyrillic}/u, range('а', 'я')],
];

/**
 * A word, and every other that is one mistake away from it: a letter too many, too few or wrong, or two neighbours that changed
 * places (Damerau 1964, for four in five misspellings). Only the word itself where it is short or not of letters alone.
 */
export function spellingsOf(word: string): string[] {
  if (!/^\p{L}+$/u.test(word)) return [word];
  const letters = [...word];
  if (letters.length < shortestForgiven) return [word];
  const alphabet = alphabets.flatMap(([script, of]) => (script.test(word) ? of : []));
  const found = new Set([word]);
  for (const [at, letter] of letters.entries()) {
    const before = letters.slice(0, at).join('');
    const after = letters.slice(at + 1).join('');
    if (letters.length > shortestForgiven) found.add(before + after);
    const [next = '', ...rest] = letters.slice(at + 1);
    found.add(before + next + letter + rest.join(''));
    for (const other of alphabet) {
      found.add(before + other + after);
      found.add(before + other + letter + after);
    }
  }
  return [...found];
}
