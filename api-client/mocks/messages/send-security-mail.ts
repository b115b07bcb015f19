import { appName } from '../../authenticator/app-name.ts';
import type { MethodKind } from '../../enrolment/enrolment.ts';
import type { Language } from '../../language.ts';
import type { Model } from '../model/model.ts';
import { mailboxOf } from '../sign-in/mailbox-of.ts';
import { sendMessage } from './send-message.ts';

const words = {
  nl: {
    registered: 'Er is een aanmeldmethode toegevoegd',
    removed: 'Er is een aanmeldmethode verwijderd',
    reset: 'Uw aanmeldmethoden zijn verwijderd',
    readOut:
      'U krijgt een code van 8 cijfers te horen. Daarmee en met uw wachtwoord registreert u uw nieuwe telefoon.',
    stopped: 'Wij hebben een aanmelding tegengehouden',
    ended: 'Wij hebben iemand afgemeld',
    totp: 'Authenticator-app met codes',
    phone: 'Telefoon (sms)',
    notYou: 'Was u dit niet? Bel dan meteen de servicedesk.',
    whatNow: 'Iemand anders kent waarschijnlijk uw wachtwoord. Kies zo snel mogelijk een nieuw wachtwoord.',
  },
  en: {
    registered: 'A sign-in method was added',
    removed: 'A sign-in method was removed',
    reset: 'Your sign-in methods were removed',
    readOut: 'You are told a code of 8 digits. With it and your password you register your new phone.',
    stopped: 'We stopped a sign-in',
    ended: 'We signed somebody out',
    totp: 'Authenticator app with codes',
    phone: 'Phone (text message)',
    notYou: 'Was this not you? Then call the service desk at once.',
    whatNow: 'Somebody else probably knows your password. Choose a new password as soon as possible.',
  },
} satisfies Record<Language, Record<string, string>>;

type Word = keyof typeof words.nl;

function tell(
  model: Model,
  accountId: string,
  subject: Word,
  lines: readonly (Word | 'app')[],
  now: Date,
): void {
  const to = mailboxOf(model, accountId);
  const app = appName(model.settings.brand.name);
  const write = (language: Language) => ({
    subject: words[language][subject],
    lines: [to?.name ?? '', ...lines.map((each) => ({ ...words[language], app })[each])],
  });
  if (to) sendMessage(model, to, { nl: write('nl'), en: write('en') }, now);
}

/** A sign-in method was added or removed. */
export const tellMethodChanged = (
  model: Model,
  { accountId, kind, change }: { accountId: string; kind: MethodKind; change: 'registered' | 'removed' },
  now: Date,
): void => tell(model, accountId, change, [kind, 'notYou'], now);

/** An administrator reset the methods. */
export const tellMethodsReset = (model: Model, accountId: string, now: Date): void =>
  tell(model, accountId, 'reset', ['readOut', 'notYou'], now);

/** "This was not me" was said on the phone, before or after somebody was signed in. */
export const tellSignInReported = (model: Model, accountId: string, wasApproved: boolean, now: Date): void =>
  tell(model, accountId, wasApproved ? 'ended' : 'stopped', ['whatNow'], now);
