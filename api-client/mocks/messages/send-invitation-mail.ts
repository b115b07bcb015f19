import type { Language } from '../../language.ts';
import type { Product } from '../../products/product.ts';
import { alternativeSignInName } from '../../sign-in/alternative-sign-in-name.ts';
import { signInLink } from '../../sign-in/sign-in-link.ts';
import type { Model } from '../model/model.ts';
import { accessEndLines } from './access-end-lines.ts';
import { type MockRecipient, sendMessage } from './send-message.ts';

interface InvitationMail {
  readonly invitationId: string;
  readonly organisationName: string;
  readonly recipient: MockRecipient;
  readonly products: readonly Product[];
  readonly lapsesAt: Date;
  /** Until when they may sign in; null: without an end. */
  readonly accessEndsAt: Date | null;
  /** Null for an account that is in use: it keeps its own password. */
  readonly temporaryPassword: string | null;
}

const locales = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;

const subject = {
  nl: (organisation: string) => `Toegevoegd als contactpersoon bij ${organisation}`,
  en: (organisation: string) => `Added as a contact of ${organisation}`,
};

const words = {
  nl: {
    signIn: 'Aanmelden',
    signInName: 'Aanmeldnaam',
    temporaryPassword: 'Tijdelijk wachtwoord',
    validUntil: 'Geldig tot',
    mustChange:
      'U moet het tijdelijke wachtwoord wijzigen. Meerfactorauthenticatie (MFA) met een authenticator-app is verplicht; de schermen helpen u daarbij. U krijgt pas toegang als de registratie is voltooid.',
    asUsual: 'U hebt al een account: meld u aan zoals u gewend bent, met uw eigen wachtwoord.',
    products: 'Uw producten',
    otherCompany: 'Verschijnt het aanmeldscherm van uw eigen bedrijf? Gebruik dan de aanmeldnaam',
  },
  en: {
    signIn: 'Sign in',
    signInName: 'Sign-in name',
    temporaryPassword: 'Temporary password',
    validUntil: 'Valid until',
    mustChange:
      'You must change the temporary password. Multi-factor authentication (MFA) with an authenticator app is required; the screens help you with it. Your access begins only when the registration is complete.',
    asUsual: 'You already have an account: sign in as usual, with your own password.',
    products: 'Your products',
    otherCompany: 'Do you see the sign-in screen of your own company? Use the sign-in name',
  },
} satisfies Record<Language, Record<string, string>>;

function write(model: Model, mail: InvitationMail, language: Language) {
  const { organisationName, recipient, products, lapsesAt, temporaryPassword } = mail;
  const said = words[language];
  const moment = lapsesAt.toLocaleString(locales[language], { dateStyle: 'full', timeStyle: 'short' });
  return {
    subject: subject[language](organisationName),
    lines: [
      `${recipient.name} · ${organisationName} · ${model.settings.brand.name}`,
      `${said.signIn}: ${signInLink(model.publicUrl, recipient.email)}`,
      `${said.signInName}: ${recipient.email}`,
      temporaryPassword ? `${said.temporaryPassword}: ${temporaryPassword}` : said.asUsual,
      `${said.validUntil}: ${moment}`,
      ...accessEndLines(mail.accessEndsAt, language),
      ...(temporaryPassword ? [said.mustChange] : []),
      `${said.products}: ${products.map(({ name, url }) => `${name[language]} (${url})`).join(', ') || '–'}`,
      `${said.otherCompany} ${alternativeSignInName(recipient.email, model.settings.hostingDomain)}.`,
    ],
  };
}

/** The confirmation mail of G0.2, and the one to somebody whose account is in use: plain, but with all that it has to say. */
export function sendInvitationMail(model: Model, mail: InvitationMail, now: Date): void {
  const said = { nl: write(model, mail, 'nl'), en: write(model, mail, 'en') };
  sendMessage(model, mail.recipient, said, now, mail.invitationId);
}
