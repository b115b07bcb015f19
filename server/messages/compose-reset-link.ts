import { resetLink } from '../../api-client/sign-in/reset-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

const minute = 60_000;

/** The mail to somebody who forgot their password, with a link to choose another one. */
export function composeResetLink(
  { brand, publicUrl, now }: MailSettings,
  { recipient, token, lapsesAt }: Parameters<Mailer['sendResetLink']>[1],
): Promise<MessageContent> {
  const minutes = Math.round((lapsesAt.getTime() - now().getTime()) / minute);
  const url = resetLink(publicUrl(), token);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.reset;
    const { time } = lapseMoment(lapsesAt, language);
    return {
      subject: said.subject,
      preview: said.preview(minutes),
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(brand.name),
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.valid, value: said.lapse(minutes, time) },
        ],
        action: { label: said.action, url, typed: { before: said.orPaste, url } },
        steps: said.steps,
        advice: said.notYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
