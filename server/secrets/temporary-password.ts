import { randomInt } from 'node:crypto';

// Without 0/O, 1/l/I and other characters that are mistaken for each other when read aloud.
const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const smallLetters = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';
const everything = capitals + smallLetters + digits;

const pick = (characters: string): string => characters[randomInt(characters.length)] ?? '';

const shuffle = (characters: string[]): string[] => {
  for (let last = characters.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [characters[last], characters[other]] = [characters[other] ?? '', characters[last] ?? ''];
  }
  return characters;
};

/**
 * Makes a temporary password (G0.2): four groups of four, joined by hyphens, about 93 bits, to be read aloud or pasted.
 * Meets the guide's rules (G0.6): at least 8 characters, one capital, one digit. ASVS 6.4.1.
 */
export function createTemporaryPassword(): string {
  const characters = [
    pick(capitals),
    pick(smallLetters),
    pick(digits),
    ...Array.from({ length: 13 }, () => pick(everything)),
  ];
  return shuffle(characters)
    .join('')
    .replace(/.{4}(?!$)/g, '$&-');
}
