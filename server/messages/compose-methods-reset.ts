import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail that tells an account that an administrator reset its methods: who, when, and how to get in again (ASVS 6.3.7). The code is not in it. */
export function composeMethodsReset(
  { brand, publicUrl }: MailSettings,
  { recipient, administrator, organisationName, resetAt }: Parameters<Mailer['tellMethodsReset']>[1],
): Promise<MessageContent> {
  const url = signInLink(publicUrl(), recipient.email);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.methodsReset;
    const { day, time } = lapseMoment(resetAt, language);
    return {
      subject: said.subject(brand.name),
      preview: said.notYou,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(administrator, organisationName),
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.administrator, value: administrator },
          { label: said.when, value: said.moment(day, time) },
        ],
        action: { label: texts.signIn, url, typed: { before: texts.orType, url: publicUrl() } },
        steps: { ...said.steps, closing: said.notYou },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
