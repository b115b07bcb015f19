import type { Introduction, MailTexts } from './nl.ts';

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
  request: {
    subject: (contact) => `${contact} asks for a new invitation`,
    preview: 'The temporary password has lapsed.',
    heading: (contact) => `${contact} asks for a new invitation`,
    introduction: (organisation) =>
      `The temporary password of this contact of ${organisation} lapsed before the registration was complete. Send a new invitation if this person should still have access; otherwise you need not do anything.`,
    name: 'Name',
    email: 'E-mail address',
    organisation: 'Organisation',
    manageContacts: 'Manage My Contacts',
  },
};
