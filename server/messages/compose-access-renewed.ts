import { signInLink } from '../../api-client/sign-in/sign-in-link.ts';
import { accessEndFacts } from './ending-right.ts';
import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderMail } from './render-mail.ts';

/** The mail to a contact whose request was accepted and whose account goes on: sign in as usual, until when, for what. */
export function composeAccessRenewed(
  { brand, publicUrl }: MailSettings,
  access: Parameters<Mailer['renewAccess']>[1],
): Promise<MessageContent> {
  const { organisationName, recipient, administrator, products, accessEndsAt } = access;
  const url = signInLink(publicUrl(), recipient.email);
  return renderMail(brand, recipient.language, (language, texts) => {
    const said = texts.accessRenewed;
    return {
      subject: said.subject(organisationName),
      preview: said.preview,
      section: {
        language,
        heading: said.heading,
        greeting: texts.greeting(recipient.name),
        introduction: said.introduction(administrator, organisationName, brand.name),
        facts: [
          { label: texts.signInName, value: recipient.email },
          ...accessEndFacts(accessEndsAt, language, texts),
        ],
        action: { label: texts.signIn, url, typed: { before: texts.orType, url: publicUrl() } },
        products: {
          ...texts.products,
          items: products.map((product) => ({ name: product.name[language], url: product.url })),
        },
        help: { ...texts.help, ...brand.serviceDesk },
      },
    };
  });
}
