import { Button, Heading, Link, Section, Text } from '@react-email/components';
import { createElement as h, type ReactElement } from 'react';
import type { Language } from '../../../api-client/language.ts';
import { type PaintedStyle, mailStyle as style } from './mail-style.ts';

/** A mail in one language, as content: what it says, in the order in which it is read. */
export interface MailSection {
  readonly language: Language;
  readonly heading: string;
  readonly greeting: string;
  readonly introduction: string;
  /** `secret` is shown large and monospaced, alone on its line, to be copied or read aloud. */
  readonly facts: readonly { readonly label: string; readonly value: string; readonly secret?: boolean }[];
  readonly action: {
    readonly label: string;
    readonly url: string;
    /** The same place, short enough to be typed. */
    readonly typed: { readonly before: string; readonly url: string };
  };
  readonly steps?: { readonly heading: string; readonly items: readonly string[]; readonly closing: string };
  readonly products?: {
    readonly heading: string;
    readonly none: string;
    readonly items: readonly { readonly name: string; readonly url: string }[];
  };
  readonly advice?: string;
  readonly help: {
    readonly question: string;
    readonly call: string;
    readonly phone: string;
    readonly mail: string;
    readonly email: string;
    readonly neverAsked: string;
  };
}

const text = (content: string) => h(Text, { style: style.text, className: 'ink' }, content);

const link = (painted: PaintedStyle, href: string, label = href) =>
  h(Link, { href, style: painted.link, className: 'link' }, label);

const subheading = (content: string) =>
  h(Heading, { as: 'h2', style: style.subheading, className: 'ink' }, content);

const fact = ({ label, value, secret }: MailSection['facts'][number]) => [
  h(Text, { key: `${label} label`, style: style.label, className: 'label soft' }, label),
  h(
    Text,
    {
      key: label,
      style: secret ? style.secret : style.value,
      className: secret ? 'value secret' : 'value ink',
      ...(secret && { translate: 'no' as const }),
    },
    value,
  ),
];

const stepsOf = ({ heading, items, closing }: NonNullable<MailSection['steps']>) => [
  subheading(heading),
  h(
    'ol',
    { style: style.list, className: 'ink' },
    items.map((item) => h('li', { key: item, style: style.listItem }, item)),
  ),
  h(Text, { style: style.closing, className: 'ink' }, closing),
];

const productsOf = (
  painted: PaintedStyle,
  { heading, none, items }: NonNullable<MailSection['products']>,
) => [
  subheading(heading),
  items.length === 0
    ? text(none)
    : h(
        'ul',
        { style: style.list, className: 'ink' },
        items.map(({ name, url }) =>
          h('li', { key: `${name} ${url}`, style: style.listItem }, `${name}: `, link(painted, url)),
        ),
      ),
];

const helpOf = (
  painted: PaintedStyle,
  { question, call, phone, mail, email, neverAsked }: MailSection['help'],
) =>
  h(
    Text,
    { style: style.soft, className: 'soft' },
    `${question} ${call} `,
    h('span', { style: { whiteSpace: 'nowrap' } }, phone),
    `, ${mail} `,
    link(painted, `mailto:${email}`, email),
    `. ${neverAsked}`,
  );

/** Lays out a mail in one language. Takes its content and what the brand paints, gives the element; React escapes every text (ASVS 1.2.1). */
export function mailSection(section: MailSection, painted: PaintedStyle): ReactElement {
  const { action, steps, products, advice } = section;
  return h(
    'div',
    { key: section.language, id: section.language, lang: section.language },
    h(Heading, { as: 'h1', style: style.heading, className: 'ink' }, section.heading),
    text(section.greeting),
    text(section.introduction),
    h(
      Section,
      { style: style.facts, className: 'facts' },
      h('div', { style: style.factsInside, className: 'facts-inside' }, section.facts.map(fact)),
    ),
    h(
      Text,
      { style: style.text },
      h(Button, { href: action.url, style: painted.button, className: 'button' }, action.label),
    ),
    h(
      Text,
      { style: style.text, className: 'typed-address ink' },
      `${action.typed.before} `,
      link(painted, action.typed.url),
    ),
    ...(steps ? stepsOf(steps) : []),
    ...(products ? productsOf(painted, products) : []),
    advice ? h(Text, { style: style.soft, className: 'soft' }, advice) : null,
    helpOf(painted, section.help),
  );
}
