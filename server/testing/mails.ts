import { expect } from 'vitest';
import type { MailSettings } from '../messages/mail-settings.ts';
import type { Recipient } from '../messages/mailer.ts';
import type { MessageContent } from '../messages/message-content.ts';

/** Mails are composed in the provider's brand, at half past three in the afternoon in Amsterdam. */
export const mailSettings: MailSettings = {
  brand: {
    name: 'Duinkade',
    logo: null,
    colour: { hue: 166, chroma: 0.062 },
    serviceDesk: { phone: '+31 88 000 12 34', email: 'servicedesk@duinkade.example' },
    provider: 'Duinkade',
  },
  publicUrl: () => 'https://aanmelden.duinkade.example',
  hostingDomain: 'hosting.duinkade.example',
  now: () => new Date('2026-11-21T14:30:00Z'),
};

/** That moment, as the mails say it. */
export const mailedMoments = [
  'zaterdag 21 november 2026, 15.30 uur (tijd in Amsterdam)',
  'Saturday 21 November 2026, 15:30 (Amsterdam time)',
];

/** Somebody whose name would be markup, if it were taken for it. */
export const mailRecipient: Recipient = {
  email: 'm.hoekstra@waterlandzorg.example',
  name: 'Marijke <b>Hoekstra</b>',
  language: 'nl',
};

/** The words of a text on one line. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The words that are read of a page of HTML. */
export const wordsOfHtml = (html: string): string =>
  inOneLine(
    html
      .replace(/<head>.*?<\/head>/s, '')
      .replace(/<!--.*?-->/g, '')
      .replace(/<[^>]+>/g, ' '),
  );

/** What a mail says in HTML, and in plain text. */
export const bothParts = ({ html, text }: Pick<MessageContent, 'html' | 'text'>) =>
  [wordsOfHtml(html), inOneLine(text)] as const;

/** Expects each of these in HTML and in plain text, with names as text and never as markup. */
export function expectSaid(mail: Pick<MessageContent, 'html' | 'text'>, facts: readonly string[]): void {
  for (const content of bothParts(mail)) for (const fact of facts) expect(content).toContain(fact);
  expect(mail.html).not.toMatch(/<[bi]>/);
}
