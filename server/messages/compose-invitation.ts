import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { accessEndFacts } from './ending-right.ts';
import { hoursUntil, lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The confirmation mail of G0.2. The temporary password stands in it once for each language. */
export function composeInvitation(
  { brand, publicUrl, hostingDomain, now }: MailSettings,
  invitation: Parameters<Mailer['invite']>[1],
): Promise<MessageContent> {
  const { organisationName, recipient, products, signInName, temporaryPassword, lapsesAt } = invitation;
  const hours = hoursUntil(lapsesAt, now());
  const { inviter } = invitation;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.invitation;
    const { day, time } = lapseMoment(lapsesAt, language);
    return {
      subject: said.subject(organisationName),
      preview: said.preview(hours),
      section: {
        language,
        heading: said.heading(organisationName),
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction({
          inviter,
          organisation: organisationName,
          provider: brand.provider,
        }),
        facts: [
          { label: texts.signInName, value: signInName },
          { label: said.temporaryPassword, value: temporaryPassword, secret: true },
          { label: said.valid, value: texts.lapse(hours, day, time) },
          ...accessEndFacts(invitation.accessEndsAt, language, texts),
        ],
        action: {
          label: texts.signIn,
          url: signInLink(publicUrl(), signInName),
          typed: { before: texts.orType, url: publicUrl() },
        },
        steps: said.steps,
        products: {
          ...texts.products,
          items: products.map(({ name, url }) => ({ name: name[language], url })),
        },
        advice: texts.help.otherCompany(alternativeSignInName(recipient.email, hostingDomain)),
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
