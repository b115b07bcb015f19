import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/**
 * The mail to a contacts administrator: this contact asks for access. It says what the list says of them, and nothing that a
 * visitor typed: no stranger's words reach a mailbox in our name.
 */
export function composeAccessAsked(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, contact }: Parameters<Mailer['askForAccess']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/access-requests`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.accessAsked;
    return {
      subject: said.subject(contact.name),
      preview: said.preview,
      section: {
        language,
        heading: said.heading(contact.name),
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName),
        facts: [
          { label: said.name, value: contact.name },
          { label: said.email, value: contact.email },
          { label: said.organisation, value: organisationName },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
