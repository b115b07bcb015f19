import { accessTextsEn } from './access-texts-en.ts';
import type { Introduction, MailTexts } from './nl.ts';
import { reviewTextsEn } from './review-texts-en.ts';
import { rightTextsEn } from './right-texts-en.ts';
import { securityTextsEn } from './security-texts-en.ts';

const addedBy = ({ inviter, organisation, provider }: Introduction) =>
  `${inviter ?? `The service desk of ${provider}`} has added you as a contact of ${organisation}.`;

/** What the mails say in English. */
export const en: MailTexts = {
  hasVersionBelow: 'English version below',
  greeting: (name) => `Dear ${name},`,
  signIn: 'Sign in',
  signInName: 'Sign-in name',
  orType: 'Or type this address in your browser:',
  lapse: (hours, day, time) => `${hours} hours, until ${day}, ${time} (Amsterdam time)`,
  automatic: 'This message was sent automatically; you cannot reply to it.',
  products: {
    heading: 'Your products',
    none: 'No products have been assigned to you yet.',
  },
  help: {
    otherCompany: (alternativeName) =>
      `Do you see the sign-in screen of your own company? Use a private window or another browser, or sign in with the sign-in name ${alternativeName}.`,
    question: 'Were you not expecting this message, or do you need help?',
    call: 'Call the service desk on',
    mail: 'or write to',
    neverAsked: 'We never ask for your password.',
  },
  invitation: {
    subject: (organisation) => `Added as a contact of ${organisation}`,
    preview: (hours) => `Your sign-in name and temporary password; valid for ${hours} hours.`,
    heading: (organisation) => `You have been added as a contact of ${organisation}`,
    introduction: (said) =>
      `${addedBy(said)} You can now register for the customer portals of ${said.provider}. You do so once, with the details below.`,
    temporaryPassword: 'Temporary password',
    valid: 'Valid',
    steps: {
      heading: 'What happens next',
      items: [
        'You sign in with your sign-in name and the temporary password.',
        'You add an authenticator app on your phone to your account. Multi-factor authentication (MFA) with such an app is required.',
        'You choose a password of your own. You must change the temporary password; it then stops working.',
      ],
      closing:
        'The screens help you with each step. Your access begins only when the whole registration is complete.',
    },
  },
  existingAccount: {
    preview: 'You sign in with the account that you already have.',
    introduction: (said) =>
      `${addedBy(said)} You already have an account for the customer portals of ${said.provider}. Sign in as usual, with your own password. That is why this message holds no temporary password.`,
    valid: 'Invitation valid',
    steps: {
      heading: 'What happens next',
      items: (organisation) => [
        'You sign in with your own password and your authenticator app. Multi-factor authentication (MFA) is required.',
        `You choose ${organisation} as your organisation. With that you accept the invitation.`,
      ],
      closing:
        'If something is still to be registered, the screens help you with it. Your access begins only when that is complete.',
    },
  },
  reminder: {
    subject: (organisation) => `Your invitation from ${organisation} lapses soon`,
    preview: (day, time) => `You can sign in until ${day}, ${time}.`,
    heading: 'Your invitation lapses soon',
    introduction: (organisation, sentOn, isInUse) =>
      isInUse
        ? `On ${sentOn} you were invited as a contact of ${organisation}. You have not signed in for it yet.`
        : `On ${sentOn} you were sent an invitation as a contact of ${organisation}, with a temporary password. Your registration is not complete yet.`,
    valid: 'The invitation still works',
    lostMail:
      'The temporary password is in the earlier message; we do not send it again. Can you not find that message, or will you not be in time? Then the contacts administrator of your organisation can send you a new invitation.',
    asUsual:
      'Sign in as usual, with your own password, and choose this organisation. Will you not be in time? Then the contacts administrator of the organisation can send you a new invitation.',
  },
  invitationAsked: {
    subject: (contact) => `${contact} asks for a new invitation`,
    preview: 'The temporary password has lapsed.',
    heading: (contact) => `${contact} asks for a new invitation`,
    introduction: (organisation) =>
      `The temporary password of this contact of ${organisation} lapsed before the registration was complete. Send a new invitation if this person should still have access; otherwise you need not do anything.`,
    action: 'Manage My Contacts',
  },
  reset: {
    subject: 'Choose a new password',
    preview: (minutes) => `The link works for ${minutes} minutes, and once.`,
    heading: 'Choose a new password',
    introduction: (brand) =>
      `Somebody, most likely you, told us that you forgot your password for the customer portals of ${brand}. With the button below you choose a new one.`,
    valid: 'The link works',
    lapse: (minutes, time) => `once, for ${minutes} minutes: until ${time} (Amsterdam time)`,
    action: 'Choose a new password',
    orPaste: 'Or paste this address into your browser:',
    steps: {
      heading: 'What happens next',
      items: [
        'You confirm with your authenticator app that it is you. So keep your phone at hand.',
        'You choose a new password. The old one then stops working, and you are signed out wherever you were still signed in.',
      ],
      closing: 'If you ask for another link, only the newest one works.',
    },
    notYou:
      'Did you not ask for this? Then you need not do anything. Nothing changes as long as nobody uses this link. Do not forward this message.',
  },
  resetRefused: {
    subject: 'New password: ask for help',
    heading: 'You cannot choose a new password yourself now',
    'never-activated': {
      preview: 'Ask the contacts administrator of your organisation for a new invitation.',
      why: (brand) =>
        `You told us that you forgot your password for the customer portals of ${brand}. Your registration is not complete yet: you have no password of your own, only the temporary one of your invitation.`,
      whatNow:
        'Ask the contacts administrator of your organisation for a new invitation. It holds a new temporary password.',
    },
    'no-access': {
      preview: 'Ask the contacts administrator of your organisation for access.',
      why: (brand) =>
        `You told us that you forgot your password for the customer portals of ${brand}. At present there is no organisation that you can sign in for, not with a new password either.`,
      whatNow:
        'Ask the contacts administrator of your organisation to give you access again. After that you can choose a new password.',
    },
    whatNow: 'What you can do',
    action: 'Request access',
  },
  passwordChanged: {
    subject: (brand) => `Your password for ${brand} has been changed`,
    heading: 'Your password has been changed',
    introduction:
      'A new password has been chosen for your account. The old one no longer works, and whoever was still signed in with this account anywhere has been signed out.',
    when: 'When',
    moment: (day, time) => `${day}, ${time} (Amsterdam time)`,
    how: 'How',
    forgotten: 'With a link that was sent to this e-mail address, and the authenticator app',
    expired: 'While signing in, because the password before had expired',
    notYou: 'Was this not you? Then call the service desk at once.',
  },
  ...securityTextsEn,
  ...reviewTextsEn,
  ...accessTextsEn,
  ...rightTextsEn,
};
