import { readFileSync } from 'node:fs';
import type { Oklch } from 'culori';
import type { BrandColour } from '../../api-client/brand/brand.ts';

/** Day or evening: the two sides of `light-dark()`. */
export type Theme = 'light' | 'dark';

const tokensFile = new URL('../../web/ui/tokens.css', import.meta.url);

const colour = String.raw`oklch\(\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?)\s*\)`;
const declaration = new RegExp(
  String.raw`--([\w-]+):\s*(?:light-dark\(\s*${colour},\s*${colour}\s*\)|${colour});`,
  'g',
);

/** A number, a part of the brand, or `calc()` of a part of the brand and a factor. */
function numberOf(written: string, brand: BrandColour): number {
  const [, part, factor = '1'] =
    written.match(/^(?:calc\()?var\(--brand-(hue|chroma)\)(?:\s*\*\s*([\d.]+)\))?$/) ?? [];
  const value = part === 'hue' || part === 'chroma' ? brand[part] * Number(factor) : Number(written);
  if (Number.isNaN(value))
    throw new Error(`tokens.css has a colour that is written in another way: ${written}`);
  return value;
}

function colourOf(written: string, brand: BrandColour): Oklch {
  const parts = written.match(/(?:calc|var)\((?:[^()]|\([^()]*\))*\)|[\d.]+/g) ?? [];
  const [l = Number.NaN, c = Number.NaN, h = Number.NaN] = parts.map((part) => numberOf(part, brand));
  return { mode: 'oklch', l, c, h };
}

const css = () => readFileSync(tokensFile, 'utf8').replace(/\/\*.*?\*\//gs, '');

/** Reads the brand that holds where none is set. */
export function readBrandOfTokens(): BrandColour {
  const written = (part: string) => Number(css().match(new RegExp(`--brand-${part}: ([\\d.]+);`))?.[1]);
  return { hue: written('hue'), chroma: written('chroma') };
}

/** Reads the colours of tokens.css by their names, as they are for one brand at one time of day. Leaves out those with a transparency. */
export function readTokens(theme: Theme, brand: BrandColour): ReadonlyMap<string, Oklch> {
  return new Map(
    [...css().matchAll(declaration)].map(([, name = '', day, evening, always]) => [
      name,
      colourOf(always ?? (theme === 'light' ? day : evening) ?? '', brand),
    ]),
  );
}
