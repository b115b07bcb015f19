import type { OwnBrand } from '../brand/own-brand.ts';

const merwedeLogo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 118 34" width="118" height="34">
  <title>Provincie Merwede</title>
  <path fill="#1f3f8f" d="M0 3h26v17c0 6-5 10-13 14C5 30 0 26 0 20z"/>
  <path fill="none" stroke="#fff" stroke-width="2.4" d="M3 12c3.300-3 6.700-3 10 0s6.700 3 10 0M3 19c3.300-3 6.700-3 10 0s6.700 3 10 0"/>
  <g font-family="Georgia, 'Times New Roman', serif" fill="#1b2f63">
    <text x="36" y="15" font-size="13">Provincie</text>
    <text x="36" y="31" font-size="18" font-weight="700" letter-spacing=".4">Merwede</text>
  </g>
</svg>
`;

/** The organisations of the demonstration that have a brand of their own; the others have the provider's. */
export const demoBrands: Readonly<Record<string, OwnBrand>> = {
  'Provincie Merwede': {
    name: 'Provincie Merwede',
    logoSvg: merwedeLogo,
    colour: { hue: 262, chroma: 0.1 },
  },
  'Kantoor Lindeboom': { colour: { hue: 75, chroma: 0.07 } },
  'Ziekenhuis Eemhof': {
    name: 'Mijn Eemhof',
    colour: { hue: 28, chroma: 0.11 },
    phone: '+31 35 000 56 78',
    email: 'ict-hulp@eemhof.example',
  },
  Scheldebouw: { colour: { hue: 320, chroma: 0.08 } },
};
