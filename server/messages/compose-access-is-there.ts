import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';
import type { MailTexts } from './texts/nl.ts';

type AccessIsThere = Parameters<Mailer['tellAccessIsThere']>[1];

const wordsOf = (texts: MailTexts, lapsesAt: Date | null, { day, time }: { day: string; time: string }) =>
  lapsesAt
    ? {
        ...texts.invitationIsThere,
        facts: [
          { label: texts.invitationIsThere.valid, value: texts.invitationIsThere.moment(day, time) },
          { label: texts.invitationIsThere.whatNow, value: texts.invitationIsThere.askAgain },
        ],
      }
    : {
        ...texts.accessIsThere,
        facts: [{ label: texts.accessIsThere.whatNow, value: texts.accessIsThere.forgotten }],
      };

/** The mail to somebody for whom access was requested who has it already, or an invitation that still holds. */
export function composeAccessIsThere(
  { brand, publicUrl, now }: MailSettings,
  { organisationName, recipient, lapsesAt }: AccessIsThere,
): Promise<MessageContent> {
  const url = signInLink(publicUrl(), recipient.email);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = wordsOf(texts, lapsesAt, lapseMoment(lapsesAt ?? now(), language));
    return {
      subject: said.subject(organisationName),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(organisationName, brand.name),
        facts: [{ label: texts.signInName, value: recipient.email }, ...said.facts],
        action: { label: texts.signIn, url, typed: { before: texts.orType, url: publicUrl() } },
        advice: texts.accessNotYou,
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
