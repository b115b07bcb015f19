// Without 0/O, 1/l/I and other characters that are mistaken for each other when read aloud.
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const smallLetters = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';
const everything = capitals + smallLetters + digits;

/** Gives a whole number from 0 up to, and not, `bound`, each as likely as any other. */
export type RandomBelow = (bound: number) => number;

/**
 * Makes a temporary password (G0.2): four groups of four, joined by hyphens, about 93 bits, to be read aloud or pasted.
 * Meets the guide's rules (G0.6): at least 8 characters, one capital, one digit. ASVS 6.4.1. Chance is the caller's: the
 * server takes that of node:crypto.
 */
export function composeTemporaryPassword(randomBelow: RandomBelow): string {
  const pick = (from: string): string => from[randomBelow(from.length)] ?? '';
  const characters = [
    pick(capitals),
    pick(smallLetters),
    pick(digits),
    ...Array.from({ length: 13 }, () => pick(everything)),
  ];
  for (let last = characters.length - 1; last > 0; last--) {
    const other = randomBelow(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return characters.join('').replace(/.{4}(?!$)/g, '$&-');
}
