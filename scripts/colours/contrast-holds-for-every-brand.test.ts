import { type Color, clampRgb, toGamut, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { mostChroma } from '../../api-client/brand/brand.ts';
import { readConfig } from '../../server/config.ts';
import { readBrandOfTokens, readTokens, type Theme } from './read-tokens.ts';

const text = 4.5;
const graphics = 3;
const number = 7;

/** What stands on what, and how much contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11; 1.4.6 for the number). */
const pairs: [on: string, ground: string, needs: number, only?: Theme][] = [
  ['ink', 'paper', text],
  ['ink', 'wall', text],
  ['ink', 'tint', text],
  ['ink', 'light-soft', text],
  ['ink', 'warn-soft', text],
  ['ink', 'info-soft', text],
  ['ink', 'ok-soft', text],
  ['ink', 'danger-soft', text],
  ['ink-soft', 'paper', text],
  ['ink-soft', 'paper-sunken', text],
  ['ink-soft', 'wall', text],
  ['ink-soft', 'stone', text],
  ['ink-soft', 'tint', text],
  ['on-door', 'door', text],
  ['on-door', 'door-shade', text],
  ['on-door', 'danger-fill', text],
  ['on-action', 'action', text],
  ['on-action', 'action-hover', text],
  ['link', 'paper', text],
  ['link', 'paper-sunken', text],
  ['link', 'wall', text],
  ['link', 'stone', text],
  ['link', 'tint', text],
  ['link', 'warn-soft', text],
  ['link', 'info-soft', text],
  ['link', 'ok-soft', text],
  ['link', 'danger-soft', text],
  ['action', 'paper', graphics],
  ['on-light', 'light', text],
  ['on-light', 'light-lift', text],
  ['on-glass', 'glass', text],
  ['on-plate', 'plate', number],
  ['plate', 'paper', graphics, 'light'],
  ['plate-rim', 'paper', graphics, 'dark'],
  ['line-control', 'paper', graphics],
  ['line-control', 'paper-sunken', graphics],
  ['focus', 'paper', graphics],
  ['focus', 'wall', graphics],
  ['focus', 'tint', graphics],
  ['focus', 'stone', graphics],
  ['danger', 'paper', text],
  ['danger', 'danger-soft', text],
  ['ok', 'paper', text],
  ['ok', 'ok-soft', text],
  ['warn', 'paper', text],
  ['warn', 'warn-soft', text],
  ['info', 'paper', text],
  ['info', 'info-soft', text],
];

const hues = Array.from({ length: 72 }, (_, step) => step * 5);
const chromas = [0, 0.03, 0.062, 0.1, mostChroma];
const brands = hues.flatMap((hue) => chromas.map((chroma) => ({ hue, chroma })));

/** Screens show a colour beyond sRGB in one of two ways: its parts cut off, or its chroma taken back (CSS Color 4, 13.2). */
const ontoScreens: readonly ((colour: Color) => Color)[] = [clampRgb, toGamut('rgb', 'oklch')];

function lowestContrast(theme: Theme, on: string, ground: string) {
  const found = { contrast: Number.POSITIVE_INFINITY, brand: brands[0] };
  for (const brand of brands) {
    const tokens = palettes[theme].get(brand);
    const [above, below] = [tokens?.get(on), tokens?.get(ground)];
    if (!above || !below) throw new Error(`tokens.css has no colour ${above ? ground : on}`);
    for (const shown of ontoScreens) {
      const contrast = wcagContrast(shown(above), shown(below));
      if (contrast < found.contrast) Object.assign(found, { contrast, brand });
    }
  }
  return found;
}

const palettes = {
  light: new Map(brands.map((brand) => [brand, readTokens('light', brand)])),
  dark: new Map(brands.map((brand) => [brand, readTokens('dark', brand)])),
};

describe.each(['light', 'dark'] as const)('with every hue and chroma that a brand can have, %s:', (theme) => {
  test.each(pairs.filter(([, , , only]) => !only || only === theme))('%s on %s', (on, ground, needs) => {
    const { contrast, brand } = lowestContrast(theme, on, ground);
    expect(contrast, `with hue ${brand?.hue} and chroma ${brand?.chroma}`).toBeGreaterThanOrEqual(needs);
  });
});

test('a provider that says nothing of its colour has the one of the tokens', () => {
  const { colour } = readConfig({ SECRET_KEY: 'a secret key that only the tests have' }).brand;
  expect(readBrandOfTokens()).toEqual(colour);
});
