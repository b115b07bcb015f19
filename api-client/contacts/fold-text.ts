/** Letters that are not a letter with an accent to Unicode, and are one to whoever types without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĳ: 'ij',
};

/**
 * Text as people look for it and as lists are in order of it: without regard to case and accents. In the database,
 * `app_folded` does the same.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    // Once more: some capitals have a small letter only without their accent.
    .toLowerCase()
    .replace(/[ıłøđðħςßæœþĳ]/g, (letter) => plainLetters[letter] ?? letter);
