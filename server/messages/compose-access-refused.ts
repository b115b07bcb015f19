import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to a contact whose request for access was refused: by whom, and why, in the administrator's own words. */
export function composeAccessRefused(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, administrator, reason }: Parameters<Mailer['refuseAccess']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/request-access`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.accessRefused;
    return {
      subject: said.subject(organisationName),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(administrator, organisationName, brand.name),
        facts: [
          { label: said.reason, value: reason },
          { label: said.whatNow, value: said.talk },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        advice: texts.accessNotYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
