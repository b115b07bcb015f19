import { endInWords, nameOfRight } from './ending-right.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to a person whose rights end soon: which, when, and whom to ask for more. */
export function composeRightsEnd(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, ends }: Parameters<Mailer['tellRightsEnd']>[1],
): Promise<MessageContent> {
  const url = publicUrl();
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.rightsEnd;
    return {
      subject: said.subject(organisationName),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName),
        facts: ends.map((end) => ({
          label: nameOfRight(end, language, texts),
          value: endInWords(end, language, texts),
        })),
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
