import { foldText } from './fold-text.ts';
import { spellingsOf } from './spellings.ts';

/** One word that is looked for, in each spelling under which it may be found. */
export type SearchTerm = readonly string[];

/** What of a contact is looked in. */
export interface SearchedText {
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
}

/** Whatever is not a letter, a digit or a sign of another script; named by number, so that each engine takes them alike. */
const betweenWords =
  /[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+/;
const apostrophes = /['`\u00b4\u02bc\u2018\u2019]/g;

/** More than that nobody types, and no index needs. */
const longestWord = 40;
const mostTerms = 8;

const wordsIn = (folded: string): string[] =>
  folded
    .split(betweenWords)
    .filter((word) => word !== '')
    .map((word) => [...word].slice(0, longestWord).join(''));

/**
 * The words by which a contact is found, each once: those of name, e-mail address and function, without regard to case and
 * accents. A word with an apostrophe counts as one and in its parts: *d'Ancona* is *dancona*, and *ancona*. In the database,
 * `app_search_text` does the same.
 */
export function searchWords({ name, email, jobTitle }: SearchedText): string[] {
  const folded = foldText(`${name} ${email} ${jobTitle}`);
  return [
    ...new Set([...wordsIn(folded.replace(apostrophes, '')), ...wordsIn(folded.replace(apostrophes, ' '))]),
  ];
}

/** The words of a search, of which each has to be found; one that begins another says nothing more. */
function termsOf(search: string): string[] {
  const terms = [...new Set(wordsIn(foldText(search).replace(apostrophes, '')))];
  return terms
    .filter((term) => !terms.some((other) => other !== term && other.startsWith(term)))
    .slice(0, mostTerms);
}

/** What a search looks for, spelled as it was typed. Empty where it has no letter or digit: then it finds everybody. */
export const termsAsTyped = (search: string): SearchTerm[] => termsOf(search).map((term) => [term]);

/**
 * What a search looks for when nobody is found by it as it was typed: besides, each word with one letter too many, too few or
 * wrong, or two that changed places. Undefined where no word is long enough to be forgiven.
 */
export function termsSpelledAlike(search: string): SearchTerm[] | undefined {
  const terms = termsOf(search).map(spellingsOf);
  return terms.some((spellings) => spellings.length > 1) ? terms : undefined;
}

/** Whether somebody with these words is looked for: each term begins one of them, in one of its spellings. */
export const isLookedFor = (words: readonly string[], terms: readonly SearchTerm[]): boolean =>
  terms.every((spellings) => spellings.some((spelling) => words.some((word) => word.startsWith(spelling))));

/** Whether a name, folded, begins with the first word that is looked for: in order of name these come first. */
export const isNamedFirst = (sortName: string, terms: readonly SearchTerm[]): boolean =>
  terms[0]?.some((spelling) => sortName.startsWith(spelling)) ?? false;
