import type { Translated } from '../catalogue.ts';
import type nl from '../nl/password-reset.ts';

const passwordReset: Translated<typeof nl> = {
  toSignIn: 'Back to signing in',
  request: {
    title: 'Forgot my password',
    lead: 'We will send a link to the e-mail address of your account. With it you choose a new password.',
    label: 'E-mail address',
    hint: 'Your user name or your alternative sign-in name works too.',
    submit: 'Send the link',
    temporaryQuestion: 'Have you not chosen a password of your own yet?',
    temporary: 'Then ask the contacts administrator of your organisation for a new invitation.',
  },
  mailed: {
    title: 'Check your e-mail',
    lead: 'If we know <name>{{signInName}}</name>, an e-mail is now on its way to the address that belongs to that name.',
    open: 'Open the e-mail ‘Choose a new password’.',
    follow: 'Follow the link in it. It works for 30 minutes, once.',
    phone: 'Keep your phone at hand: we will then ask for the code of your authenticator app.',
    noMail: {
      question: 'No e-mail?',
      wait: 'Wait a few minutes, and look among your junk mail too.',
      otherName: 'Check the name that you filled in. For a name that we do not know, no e-mail goes out.',
      limit: 'We send three e-mails in half an hour at most. The link in the newest one works.',
      mailbox: 'Can you not get at your e-mail? Call the service desk.',
    },
    again: 'Send again',
    sentAgain: 'Asked for again. Use the link in the newest e-mail.',
    otherName: 'Fill in another name',
  },
  link: {
    title: 'Choose a new password',
    lead: 'The link in the e-mail works once. Go on if you have time now: you then have 30 minutes.',
    phone: 'You confirm with the code of your authenticator app that it is you.',
    password: 'You choose a new password. The old one then stops working.',
    signedOut: 'You are signed out wherever you were still signed in. Here you go straight on.',
    submit: 'Continue',
  },
  dead: {
    title: 'This link does not work (any more)',
    lead: 'Nothing has changed. This may be why:',
    lapsed: 'The link is more than 30 minutes old.',
    used: 'The link has been used already.',
    newer: 'You asked for another link after it. Only the newest one works.',
    changed: 'Your password has been changed in the meantime.',
    cutOff: 'The address was not copied from the e-mail in full.',
    again: 'Ask for a new link',
  },
  choose: {
    title: 'Choose a new password',
    lead: 'It takes the place of the password that you forgot. You are signed out wherever you were still signed in.',
    submit: 'Save password',
  },
};

export default passwordReset;
