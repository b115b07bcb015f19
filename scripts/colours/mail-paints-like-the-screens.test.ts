import { formatHex, toGamut } from 'culori';
import { expect, test } from 'vitest';
import { mailColours } from '../../server/messages/layout/mail-colours.ts';
import { readTokens } from './read-tokens.ts';

const intoGamut = toGamut('rgb', 'oklch');

test.each([
  { hue: 166, chroma: 0.062 },
  { hue: 262, chroma: 0.1 },
  { hue: 28, chroma: 0.13 },
  { hue: 110, chroma: 0.13 },
  { hue: 0, chroma: 0 },
])('mail has the colours that the screens have, for %o', (brand) => {
  const painted = mailColours(brand);
  for (const [colours, theme] of [
    [painted.day, 'light'],
    [painted.evening, 'dark'],
  ] as const) {
    const tokens = readTokens(theme, brand);
    const hexOf = (name: string) => {
      const token = tokens.get(name);
      return token && formatHex(intoGamut(token));
    };
    expect(colours, theme).toEqual({
      door: hexOf('door'),
      action: hexOf('action'),
      onAction: hexOf('on-action'),
      link: hexOf('link'),
    });
  }
});
