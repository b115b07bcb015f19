import type { securityTextsNl } from './security-texts-nl.ts';

/** What the mails about somebody's sign-in methods say in English. */
export const securityTextsEn: typeof securityTextsNl = {
  signInReported: {
    stopped: {
      subject: (brand) => `A sign-in to ${brand} was stopped`,
      heading: 'We stopped a sign-in',
      introduction:
        'Somebody tried to sign in with your sign-in name and your password. On your phone it was said that this was not you. We stopped that sign-in; nobody was signed in.',
    },
    ended: {
      subject: (brand) => `Somebody was signed out of ${brand}`,
      heading: 'We signed somebody out',
      introduction:
        'Somebody signed in with your sign-in name and your password, and this was approved on your phone. Afterwards it was said there that this was not you. We signed that person out at once, and removed sign-in methods that were added since.',
    },
    when: 'When',
    moment: (day, time) => `${day}, ${time} (Amsterdam time)`,
    place: 'Where, roughly',
    browser: 'Browser',
    browserOn: (name, system) => [name ?? 'Unknown browser', system].filter(Boolean).join(' on '),
    whatNow:
      'Somebody else probably knows your password. Please choose a new password as soon as possible. Your contacts administrator sees this report too.',
    action: 'Choose a new password',
  },
  methodChanged: {
    registered: {
      subject: (brand) => `New sign-in method for ${brand}`,
      heading: 'A sign-in method was added',
      introduction: (brand) =>
        `A method with which you confirm that it is you when you sign in was added to your account for the customer portals of ${brand}.`,
    },
    removed: {
      subject: (brand) => `Sign-in method for ${brand} removed`,
      heading: 'A sign-in method was removed',
      introduction: (brand) =>
        `A sign-in method was removed from your account for the customer portals of ${brand}. You can no longer sign in with it.`,
    },
    method: 'Method',
    kinds: (app) => ({
      totp: 'Authenticator app with codes',
      app,
      phone: 'Phone (text message)',
    }),
    name: 'Name',
    when: 'When',
    moment: (day, time) => `${day}, ${time} (Amsterdam time)`,
    notYou: 'Was this not you? Then call the service desk at once.',
  },
  methodsReset: {
    subject: (brand) => `Your sign-in methods for ${brand} were removed`,
    heading: 'Your sign-in methods were removed',
    introduction: (administrator, organisation) =>
      `${administrator} of ${organisation} removed the phone and the apps with which you confirm that it is you when you sign in. You were signed out everywhere. Your password was not changed.`,
    administrator: 'By',
    when: 'When',
    moment: (day, time) => `${day}, ${time} (Amsterdam time)`,
    steps: {
      heading: 'How to get in again',
      items: [
        'Sign in with your sign-in name and your own password.',
        'Type the code of 8 digits that this person reads out to you. It works for 24 hours and is not in this e-mail.',
        'Register your new phone.',
      ],
    },
    notYou: 'Did you not ask for this? Then call the service desk at once.',
  },
  phoneUnseen: {
    subject: (phone) => `Does the app on your phone still work? (${phone})`,
    preview: 'Open the app once, so that you do not find the door closed.',
    heading: 'Does the app on your phone still work?',
    introduction: (days, brand) =>
      `With the app on your phone you confirm that it is you when you sign in to ${brand}. We have not heard from that app for ${days} days. Perhaps you simply did not sign in. But it may also be that the phone no longer knows your account, for example because data on the phone was cleared.`,
    phone: 'Phone',
    lastSeen: 'Last seen',
    action: 'Open the app',
    steps: {
      heading: 'What is best done now',
      items: [
        'Open the app on this phone. If your account is in it, all is well and there is nothing more to do.',
        'Is your account no longer in it, or do you no longer have the phone? Then call the service desk, before you next have to sign in.',
      ],
      again: 'If we do not hear from the app for another month, we will remind you once more.',
      last: 'This is the last reminder. The phone stays with your account.',
    },
  },
};
