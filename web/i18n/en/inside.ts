import type { Translated } from '../catalogue.ts';
import type inside from '../nl/inside.ts';

export default {
  menu: 'Main menu',
  start: 'Start',
  contacts: 'Manage My Contacts',
  backToContacts: 'Back to the contacts',
  actor: {
    unknown: 'Somebody unknown here',
    serviceDesk: 'The service desk of {{brand}}',
  },
  organisation: 'You are signed in for',
  switch: 'Switch organisation',
  signOut: 'Sign out',
  cancel: 'Cancel',
  switchDialog: {
    title: 'Switch to another organisation?',
    signsOut:
      'You can be signed in for one organisation at a time. To switch, you sign out of {{organisation}} and then sign in again.',
    nameFilledIn: 'We will fill in your sign-in name for you.',
    confirm: 'Sign out and switch',
  },
} as const satisfies Translated<typeof inside>;
