import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { accessEndFacts } from './ending-right.ts';
import { hoursUntil, lapseMoment } from './lapse-moment.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to somebody whose account is in use: no temporary password, sign in as usual (architecture: tenancy). */
export function composeExistingAccountInvitation(
  { brand, publicUrl, hostingDomain, now }: MailSettings,
  invitation: Parameters<Mailer['inviteExistingAccount']>[1],
): Promise<MessageContent> {
  const { organisationName, recipient, products, signInName, lapsesAt } = invitation;
  const hours = hoursUntil(lapsesAt, now());
  const { inviter } = invitation;
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.existingAccount;
    const { day, time } = lapseMoment(lapsesAt, language);
    return {
      subject: texts.invitation.subject(organisationName),
      preview: said.preview,
      section: {
        language,
        heading: texts.invitation.heading(organisationName),
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction({
          inviter,
          organisation: organisationName,
          provider: brand.provider,
        }),
        facts: [
          { label: texts.signInName, value: signInName },
          { label: said.valid, value: texts.lapse(hours, day, time) },
          ...accessEndFacts(invitation.accessEndsAt, language, texts),
        ],
        action: {
          label: texts.signIn,
          url: signInLink(publicUrl(), signInName),
          typed: { before: texts.orType, url: publicUrl() },
        },
        steps: { ...said.steps, items: said.steps.items(organisationName) },
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
