import {
  Body,
  Column,
  Container,
  Head,
  Hr,
  Html,
  Link,
  Preview,
  Row,
  Section,
  Text,
} from '@react-email/components';
import { createElement as h, type ReactElement } from 'react';
import type { Language } from '../../../api-client/language.ts';
import type { MailBrand } from '../mail-settings.ts';
import type { MailColours } from './mail-colours.ts';
import { mailMark } from './mail-mark.ts';
import { mailStyleSheet, type PaintedStyle, paintedStyle, mailStyle as style } from './mail-style.ts';

interface MailFrame {
  readonly brand: MailBrand;
  readonly colours: MailColours;
  readonly subject: string;
  readonly preview: string;
  readonly first: { readonly language: Language; readonly section: ReactElement; readonly footer: string };
  readonly second: {
    readonly language: Language;
    readonly section: ReactElement;
    readonly footer: string;
    readonly isBelow: string;
  };
}

const fanlight = () =>
  h(
    Row,
    null,
    h(Column, { style: style.litPane }, '\u00a0'),
    h(Column, { style: style.paneGap }, '\u00a0'),
    h(Column, { style: style.glassPane, className: 'glass' }, '\u00a0'),
    h(Column, { style: style.paneGap }, '\u00a0'),
    h(Column, { style: style.glassPane, className: 'glass' }, '\u00a0'),
  );

/** Who writes: the door mark and the name, or the name alone where the brand has a logo, which mail programs would not draw. */
const nameplate = ({ name, logo }: MailBrand, painted: PaintedStyle) => {
  const mark = h(Column, { key: 'mark', style: style.markColumn, className: 'mark' }, mailMark(painted));
  const words = h(Text, { style: style.brand, className: 'ink' }, name);
  const named = h(Column, { key: 'name', style: style.nameColumn }, words);
  return h(Section, { style: style.nameplate }, h(Row, null, logo === null ? [mark, named] : named));
};

/** Puts the two languages of a mail into one page, the recipient's first, with a link to the other at the top (G0.2). */
export function mailFrame({ brand, colours, subject, preview, first, second }: MailFrame): ReactElement {
  const painted = paintedStyle(colours);
  return h(
    Html,
    { lang: first.language },
    h(
      Head,
      null,
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      h('title', null, subject),
      h('style', null, mailStyleSheet(colours)),
    ),
    h(
      Body,
      { style: style.body },
      h(Preview, null, preview),
      h(
        Section,
        { style: style.wall, className: 'wall' },
        h(
          Container,
          { style: style.outside },
          nameplate(brand, painted),
          h(
            Section,
            { style: style.paper, className: 'paper' },
            h('div', { className: 'fanlight' }, fanlight()),
            h(
              'div',
              { style: style.inside, className: 'inside ink' },
              h(
                Text,
                { style: style.soft, lang: second.language },
                h(
                  Link,
                  { href: `#${second.language}`, target: '_self', style: painted.link, className: 'link' },
                  second.isBelow,
                ),
              ),
              first.section,
              h(Hr, { style: style.languageLine }),
              second.section,
            ),
          ),
          h(
            Text,
            { style: style.footer, className: 'soft' },
            `${brand.provider} · ${first.footer} `,
            h('span', { lang: second.language }, second.footer),
          ),
        ),
      ),
    ),
  );
}
