import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';

export type Weight = 'regular' | 'bold';

const fileOf = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));

/** The typefaces of a document, in the order in which they are tried for a character: our own, and one that knows many scripts. */
const files: Readonly<Record<Weight, readonly string[]>> = {
  regular: [
    fileOf(
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ),
    fileOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  ],
  bold: [
    fileOf(
      '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
    ),
    fileOf('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ],
};

const opened = new Map<string, Font>();

function fontOf(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = openSync(file);
  if ('fonts' in font) throw new Error(`${file} is a collection of typefaces`);
  opened.set(file, font);
  return font;
}

/** What stands where no typeface has a character. */
export const replacementCharacter = '\ufffd';

/** The file of the typeface that draws all of a character, marks with it included; undefined where none does. */
export const fontFor = (character: string, weight: Weight): string | undefined =>
  files[weight].find((file) =>
    [...character].every((sign) => fontOf(file).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)),
  );

/** The typeface that has the sign for what cannot be drawn. */
export const replacementFont = (weight: Weight): string => files[weight].at(-1) ?? '';
