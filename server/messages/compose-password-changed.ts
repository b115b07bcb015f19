import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail that tells an account that its password was replaced, when and how (ASVS 6.3.7). */
export function composePasswordChanged(
  { brand, publicUrl }: MailSettings,
  { recipient, how, changedAt }: Parameters<Mailer['tellPasswordChanged']>[1],
): Promise<MessageContent> {
  const url = signInLink(publicUrl(), recipient.email);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.passwordChanged;
    const { day, time } = lapseMoment(changedAt, language);
    return {
      subject: said.subject(brand.name),
      preview: said.notYou,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction,
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.when, value: said.moment(day, time) },
          { label: said.how, value: said[how] },
        ],
        action: { label: texts.signIn, url, typed: { before: texts.orType, url: publicUrl() } },
        advice: said.notYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
