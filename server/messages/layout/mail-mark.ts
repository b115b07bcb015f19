import { createElement as h, type ReactElement } from 'react';
import { type PaintedStyle, mailStyle as style } from './mail-style.ts';

const ground = (className: string, kind: object, size: { width: number; height: number }, across = 1) =>
  h('td', { className, style: kind, colSpan: across, ...size }, '\u00a0');

/** The mark, a door ajar with light behind it, of table cells: it needs no picture to be fetched. */
export const mailMark = ({ markLeaf }: PaintedStyle): ReactElement =>
  h(
    'table',
    {
      role: 'presentation',
      cellPadding: 0,
      cellSpacing: 0,
      className: 'mark-frame',
      style: style.markFrame,
    },
    h(
      'tbody',
      null,
      h('tr', null, ground('mark-light', style.markLight, { width: 20, height: 5 }, 2)),
      h('tr', null, ground('mark-bar', style.markBar, { width: 20, height: 2 }, 2)),
      h(
        'tr',
        null,
        ground('mark-leaf', markLeaf, { width: 11, height: 22 }),
        ground('mark-light', style.markLight, { width: 9, height: 22 }),
      ),
    ),
  );
