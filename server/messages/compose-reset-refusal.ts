import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to somebody who asked for a new password and cannot have one: why, and whom to ask. */
export function composeResetRefusal(
  { brand, publicUrl }: MailSettings,
  { recipient, refusal }: Parameters<Mailer['refuseReset']>[1],
): Promise<MessageContent> {
  const url = `${publicUrl()}/request-access`;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.resetRefused;
    return {
      subject: said.subject,
      preview: said[refusal].preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said[refusal].why(brand.name),
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.whatNow, value: said[refusal].whatNow },
        ],
        action: { label: said.action, url, typed: { before: texts.orType, url } },
        advice: texts.reset.notYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
