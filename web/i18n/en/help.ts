import type { Translated } from '../catalogue.ts';
import type nl from '../nl/help.ts';

const help: Translated<typeof nl> = {
  toSignIn: 'To signing in',
  serviceDesk: {
    title: 'Service desk',
    phone: 'Phone',
    email: 'E-mail',
    loading: 'The details of the service desk are on their way.',
  },
  requestAccess: {
    title: 'Request access',
    lead: 'There are two ways to get access.',
    byAdministrator: 'Through your contacts administrator',
    byAdministratorText:
      'Ask the contacts administrator of your organisation to give you access. They can do so at once, in Manage My Contacts.',
    byServiceDesk: 'Through the service desk',
    byServiceDeskText:
      'Call or e-mail the service desk of {{brand}}. It gives access only to people who are on the authorisation list of their organisation.',
    afterwards:
      'You will then get an e-mail with your sign-in name and a temporary password, which is valid for 72 hours.',
  },
  problems: {
    title: 'Problems signing in',
    lead: 'Find below what happens to you.',
    forgotten: {
      title: 'Forgot my password',
      text: 'Ask the contacts administrator of your organisation for a new invitation, or call the service desk. If you have not chosen a password of your own yet, you will get a new temporary one. If your account is in use already, the service desk will help you.',
    },
    otherSignIn: {
      title: 'I end up at a sign-in screen of my own employer',
      text: 'Your browser then signs you in at your own organisation by itself. Try this:',
      privateWindow: 'Open this address in a private (incognito) window of your browser.',
      otherBrowser: 'Use a different browser.',
      alternativeName: 'Sign in with your alternative sign-in name.',
    },
    alternativeName: {
      title: 'Your alternative sign-in name',
      text: 'This name belongs to the same account and the same password, and works wherever your e-mail address works.',
      label: 'Your e-mail address',
      result: 'Alternative sign-in name',
      empty: 'Fill in your e-mail address above.',
      copy: 'Copy the alternative sign-in name',
    },
    oldPortal: {
      title: 'My details of a former portal do not work',
      text: 'They do not count here. Use the details in the e-mail with your invitation.',
    },
    lapsed: {
      title: 'My temporary password no longer works',
      text: 'A temporary password is valid for 72 hours, and only until you have a password of your own. Sign in with it: if it has lapsed, you can ask for a new invitation with one click.',
    },
    code: {
      title: 'The code from my app is not accepted',
      text: 'Set the time of your phone to automatic and use a code that you have not used before. If you have a new phone, call the service desk.',
    },
    stillStuck: 'Does it still not work? The service desk will help you.',
  },
};

export default help;
