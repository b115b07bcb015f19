import { appName } from '../../api-client/authenticator/app-name.ts';
import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail that tells an account that a sign-in method was added or removed, which and when (ASVS 6.3.7). */
export function composeMethodChanged(
  { brand, publicUrl }: MailSettings,
  { recipient, change, kind, name, changedAt }: Parameters<Mailer['tellMethodChanged']>[1],
): Promise<MessageContent> {
  const url = signInLink(publicUrl(), recipient.email);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.methodChanged;
    const happened = said[change];
    const { day, time } = lapseMoment(changedAt, language);
    return {
      subject: happened.subject(brand.name),
      preview: said.notYou,
      section: {
        language,
        heading: happened.heading,
        greeting: texts.greeting(recipient.name),
        introduction: happened.introduction(brand.name),
        facts: [
          { label: texts.signInName, value: recipient.email },
          { label: said.method, value: said.kinds(appName(brand.provider))[kind] },
          ...(name ? [{ label: said.name, value: name }] : []),
          { label: said.when, value: said.moment(day, time) },
        ],
        action: { label: texts.signIn, url, typed: { before: texts.orType, url: publicUrl() } },
        advice: said.notYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
