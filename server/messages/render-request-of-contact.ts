import type { MailSettings } from './mail-settings.ts';
import type { Recipient } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';
import type { MailTexts } from './texts/nl.ts';

/** A contact of the list who asks a contacts administrator for something. */
interface RequestOfContact {
  readonly organisationName: string;
  readonly recipient: Recipient;
  readonly contact: { readonly name: string; readonly email: string };
}

/**
 * Renders a mail to a contacts administrator: who asks for what, and the page on which to answer. It says what the list says of
 * them, and nothing that a visitor typed: no stranger's words reach a mailbox in our name.
 * Takes the path of that page, and which of the texts say what is asked for.
 */
export function renderRequestOfContact(
  { brand, publicUrl }: MailSettings,
  { organisationName, recipient, contact }: RequestOfContact,
  path: string,
  saidIn: (texts: MailTexts) => MailTexts['accessAsked'],
): Promise<MessageContent> {
  const url = `${publicUrl()}${path}`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = saidIn(texts);
    return {
      subject: said.subject(contact.name),
      preview: said.preview,
      section: {
        language,
        heading: said.heading(contact.name),
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName),
        facts: [
          { label: texts.aboutContact.name, value: contact.name },
          { label: texts.aboutContact.email, value: contact.email },
          { label: texts.aboutContact.organisation, value: organisationName },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
