import type { Language } from '../../language.ts';
import { signInLink } from '../../sign-in/sign-in-link.ts';
import type { Model } from '../model/model.ts';
import { type MockRecipient, sendMessage } from './send-message.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;

const words = {
  nl: {
    subject: (organisation: string) => `Uw uitnodiging van ${organisation} verloopt binnenkort`,
    signIn: 'Aanmelden',
    until: 'De eerdere mail werkt tot',
    lost: 'Het tijdelijke wachtwoord staat in de eerdere mail. Uw contactpersonenbeheerder kan een nieuwe sturen.',
  },
  en: {
    subject: (organisation: string) => `Your invitation from ${organisation} lapses soon`,
    signIn: 'Sign in',
    until: 'The earlier message works until',
    lost: 'The temporary password is in the earlier message. Your contacts administrator can send a new one.',
  },
};

interface ReminderMail {
  readonly organisationName: string;
  readonly recipient: MockRecipient;
  readonly lapsesAt: Date;
}

function write(model: Model, { organisationName, recipient, lapsesAt }: ReminderMail, language: Language) {
  const said = words[language];
  const moment = lapsesAt.toLocaleString(locales[language], { dateStyle: 'full', timeStyle: 'short' });
  return {
    subject: said.subject(organisationName),
    lines: [
      `${said.until} ${moment}`,
      `${said.signIn}: ${signInLink(model.publicUrl, recipient.email)}`,
      said.lost,
    ],
  };
}

/** The reminder of an invitation that lapses soon: it holds no temporary password. */
export function sendReminderMail(model: Model, mail: ReminderMail, now: Date): void {
  sendMessage(model, mail.recipient, { nl: write(model, mail, 'nl'), en: write(model, mail, 'en') }, now);
}
