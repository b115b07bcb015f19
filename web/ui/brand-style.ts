import type { CSSProperties } from 'react';
import type { BrandColour } from '../../api-client/brand/brand.ts';

/** Spread onto an element that another brand than the page's paints, a small door say: the tokens are worked out anew there. */
export const paintedBy = ({ hue, chroma }: BrandColour) => ({
  'data-brand': '',
  style: { '--brand-hue': hue, '--brand-chroma': chroma } as CSSProperties,
});
