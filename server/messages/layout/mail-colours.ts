import { formatHex, type Oklch, toGamut } from 'culori';
import type { BrandColour } from '../../../api-client/brand/brand.ts';

/** What a brand paints in a mail, by day and in the evening, written out: mail programs know no custom properties. */
export interface MailColours {
  readonly day: PaintedColours;
  readonly evening: PaintedColours;
}

type PaintedColours = Readonly<Record<'door' | 'action' | 'onAction' | 'link', string>>;

const intoGamut = toGamut('rgb', 'oklch');

const hex = (colour: Omit<Oklch, 'mode'>) => formatHex(intoGamut({ mode: 'oklch', ...colour }));

/**
 * Works out the colours of mail from a brand's, by the same lightness as tokens.css, so that contrast holds for every hue
 * (WCAG 2.2, 1.4.3). A test holds the two to each other.
 */
export function mailColours({ hue, chroma }: BrandColour): MailColours {
  const painted = (l: number, times = 1) => hex({ l, c: chroma * times, h: hue });
  return {
    day: {
      door: painted(0.36),
      action: painted(0.38, 1.15),
      onAction: hex({ l: 0.99, c: 0.004, h: 165 }),
      link: painted(0.41, 1.35),
    },
    evening: {
      door: painted(0.385),
      action: painted(0.815, 1.3),
      onAction: hex({ l: 0.2, c: 0.03, h: 172 }),
      link: painted(0.835, 1.3),
    },
  };
}
