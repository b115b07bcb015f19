import { render, toPlainText } from '@react-email/components';
import type { Language } from '../../api-client/language.ts';
import { mailColours } from './layout/mail-colours.ts';
import { mailFrame } from './layout/mail-frame.ts';
import { type MailSection, mailSection } from './layout/mail-section.ts';
import { paintedStyle } from './layout/mail-style.ts';
import type { MailBrand } from './mail-settings.ts';
import type { MessageContent } from './message-content.ts';
import { mailTexts } from './texts/mail-texts.ts';
import type { MailTexts } from './texts/nl.ts';

/** A mail in one language. */
interface LocalisedMail {
  readonly subject: string;
  readonly preview: string;
  readonly section: MailSection;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Renders a mail in Dutch and English, the recipient's language first (G0.2).
 * Takes the brand, that language and what writes the mail in one language; gives subject, HTML and plain text.
 */
export async function renderMail(
  brand: MailBrand,
  firstLanguage: Language,
  write: (language: Language, texts: MailTexts) => LocalisedMail,
): Promise<MessageContent> {
  const secondLanguage: Language = firstLanguage === 'nl' ? 'en' : 'nl';
  const first = write(firstLanguage, mailTexts[firstLanguage]);
  const second = write(secondLanguage, mailTexts[secondLanguage]);
  const subject = oneLine(`${first.subject} / ${second.subject}`);
  const colours = mailColours(brand.colour);
  const painted = paintedStyle(colours);
  const html = await render(
    mailFrame({
      brand,
      colours,
      subject,
      preview: `${first.preview} ${second.preview}`,
      first: {
        language: firstLanguage,
        section: mailSection(first.section, painted),
        footer: mailTexts[firstLanguage].automatic,
      },
      second: {
        language: secondLanguage,
        section: mailSection(second.section, painted),
        footer: mailTexts[secondLanguage].automatic,
        isBelow: mailTexts[secondLanguage].hasVersionBelow,
      },
    }),
  );
  return { subject, html, text: toPlainText(html, plainTextOptions) };
}

const plainTextOptions = {
  wordwrap: 78,
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: 'p.label', format: 'paragraph', options: { trailingLineBreaks: 1 } },
    { selector: 'p.value', format: 'paragraph', options: { leadingLineBreaks: 1 } },
    { selector: '.fanlight', format: 'skip' },
    { selector: '.mark', format: 'skip' },
    { selector: '.typed-address', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
  ],
};
