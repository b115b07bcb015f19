import type { Language } from '../../api-client/language.ts';
import type { MailSection } from './layout/mail-section.ts';
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

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Without what turns the direction of text around: in a name it would turn the rest of the line with it. */
const withoutTurns = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** What draws a mail takes as long to load as all the rest of the server: it comes with the first mail, or once the server is open. */
export const loadMailLayout = async () => {
  const [{ render, toPlainText }, { mailColours }, { mailFrame }, { mailSection }, { paintedStyle }] =
    await Promise.all([
      import('@react-email/components'),
      import('./layout/mail-colours.ts'),
      import('./layout/mail-frame.ts'),
      import('./layout/mail-section.ts'),
      import('./layout/mail-style.ts'),
    ]);
  return { render, toPlainText, mailColours, mailFrame, mailSection, paintedStyle };
};

/**
 * Renders a mail in Dutch and English, the recipient's language first (G0.2).
 * Takes the brand, that language and what writes the mail in one language; gives subject, HTML and plain text.
 */
export async function renderMail(
  brand: MailBrand,
  firstLanguage: Language,
  write: (language: Language, texts: MailTexts) => LocalisedMail,
): Promise<MessageContent> {
  const { render, toPlainText, mailColours, mailFrame, mailSection, paintedStyle } = await loadMailLayout();
  const secondLanguage: Language = firstLanguage === 'nl' ? 'en' : 'nl';
  const first = write(firstLanguage, mailTexts[firstLanguage]);
  const second = write(secondLanguage, mailTexts[secondLanguage]);
  const subject = withoutTurns(oneLine(`${first.subject} / ${second.subject}`));
  const colours = mailColours(brand.colour);
  const painted = paintedStyle(colours);
  const rendered = await render(
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
  const html = withoutTurns(rendered);
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
