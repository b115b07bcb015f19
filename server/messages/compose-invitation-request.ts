import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to a contacts administrator: this contact's temporary password lapsed and they ask for a new one. */
export function composeInvitationRequest(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, contact }: Parameters<Mailer['requestInvitation']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/contacts`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.request;
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
        action: { label: said.manageContacts, url, typed: { before: texts.orType, url } },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
