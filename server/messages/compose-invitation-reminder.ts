import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { hoursUntil, lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to somebody whose invitation lapses soon: until when the earlier mail works, and whom to ask for a new one. No password. */
export function composeInvitationReminder(
  { brand, publicUrl, now }: MailSettings,
  {
    organisationName,
    recipient,
    signInName,
    sentAt,
    lapsesAt,
    isInUse,
  }: Parameters<Mailer['remindOfInvitation']>[1],
): Promise<MessageContent> {
  const hours = hoursUntil(lapsesAt, now());
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.reminder;
    const { day, time } = lapseMoment(lapsesAt, language);
    const sent = lapseMoment(sentAt, language);
    return {
      subject: said.subject(organisationName),
      preview: said.preview(day, time),
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName, sent.day, isInUse),
        facts: [
          { label: texts.signInName, value: signInName },
          { label: said.valid, value: texts.lapse(hours, day, time) },
        ],
        action: {
          label: texts.signIn,
          url: signInLink(publicUrl(), signInName),
          typed: { before: texts.orType, url: publicUrl() },
        },
        advice: isInUse ? said.asUsual : said.lostMail,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
