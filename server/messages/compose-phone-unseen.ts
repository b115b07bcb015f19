import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail about a phone that has not called for long: which, since when, and what to do before it locks its owner out. */
export function composePhoneUnseen(
  { brand, publicUrl }: MailSettings,
  { recipient, phone, lastSeenAt, days, isLast }: Parameters<Mailer['tellPhoneUnseen']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/authenticator`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.phoneUnseen;
    const { heading, items, again, last } = said.steps;
    return {
      subject: said.subject(phone),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(days, brand.name),
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.phone, value: phone },
          { label: said.lastSeen, value: lapseMoment(lastSeenAt, language).day },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        steps: { heading, items, closing: isLast ? last : again },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
