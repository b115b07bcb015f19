import type { Language } from '../../language.ts';
import type { ResetRefusal } from '../../sign-in/password-reset-rules.ts';
import { resetLink } from '../../sign-in/reset-link.ts';
import type { Model } from '../model/model.ts';
import { type MockRecipient, sendMessage } from './send-message.ts';

const both = (write: (language: Language) => { subject: string; lines: string[] }) => ({
  nl: write('nl'),
  en: write('en'),
});

const words = {
  nl: {
    subject: 'Kies een nieuw wachtwoord',
    once: 'De link werkt één keer, 30 minuten lang. Daarna vragen wij de code van uw authenticator-app.',
    refused: 'Nieuw wachtwoord: vraag hulp',
    'never-activated':
      'Uw registratie is nog niet voltooid. Vraag de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging.',
    'no-access':
      'Er is nu geen organisatie waarvoor u zich kunt aanmelden. Vraag de contactpersonenbeheerder van uw organisatie om toegang.',
    changed: 'Uw wachtwoord is gewijzigd',
    notYou: 'Was u dit niet? Bel dan meteen de servicedesk.',
  },
  en: {
    subject: 'Choose a new password',
    once: 'The link works once, for 30 minutes. We will then ask for the code of your authenticator app.',
    refused: 'New password: ask for help',
    'never-activated':
      'Your registration is not complete yet. Ask the contacts administrator of your organisation for a new invitation.',
    'no-access':
      'At present there is no organisation that you can sign in for. Ask the contacts administrator of your organisation for access.',
    changed: 'Your password has been changed',
    notYou: 'Was this not you? Then call the service desk at once.',
  },
} satisfies Record<Language, Record<string, string>>;

/** A link to choose a new password. */
export const sendResetLink = (model: Model, to: MockRecipient, token: string, now: Date): void =>
  sendMessage(
    model,
    to,
    both((language) => ({
      subject: words[language].subject,
      lines: [to.name, resetLink(model.publicUrl, token), words[language].once],
    })),
    now,
  );

/** Why there is no such link, and whom to ask. */
export const refuseReset = (model: Model, to: MockRecipient, refusal: ResetRefusal, now: Date): void =>
  sendMessage(
    model,
    to,
    both((language) => ({ subject: words[language].refused, lines: [to.name, words[language][refusal]] })),
    now,
  );

/** The password was replaced. */
export const tellPasswordChanged = (model: Model, to: MockRecipient, now: Date): void =>
  sendMessage(
    model,
    to,
    both((language) => ({ subject: words[language].changed, lines: [to.name, words[language].notYou] })),
    now,
  );
