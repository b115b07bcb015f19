import { endInWords, nameOfRight } from './ending-right.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The one mail to a contacts administrator about all whose rights end soon: who, which and when. */
export function composeContactRightsEnd(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, people }: Parameters<Mailer['tellContactRightsEnd']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/contacts`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.contactRightsEnd;
    return {
      subject: said.subject(people.length, organisationName),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName),
        facts: people.map(({ name, email, ends }) => ({
          label: `${name} (${email})`,
          value: ends
            .map((end) => `${nameOfRight(end, language, texts)} ${endInWords(end, language, texts)}`)
            .join('; '),
        })),
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
