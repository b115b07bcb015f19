import type { Translated } from '../catalogue.ts';
import type nl from '../nl/sign-in.ts';

const signIn: Translated<typeof nl> = {
  name: {
    title: 'Sign in',
    lead: 'One account gives you access to all customer portals of {{brand}}.',
    label: 'E-mail address',
    hint: 'The address at which you received the invitation. A user name works too.',
    trouble: "Can't access your account?",
    options: 'Sign-in options',
    firstTimeQuestion: 'Here for the first time?',
    firstTime: 'Keep the e-mail with your temporary password at hand.',
    noAccessQuestion: 'No access yet?',
    requestAccess: 'Request access',
  },
  password: {
    title: 'Enter your password',
    label: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot my password',
    trouble: "Can't access your account?",
    otherSignInQuestion: 'Do you end up at a sign-in screen of your own employer?',
    otherSignIn: 'Read how to avoid that',
  },
  lapsed: {
    title: 'Your invitation has lapsed',
    lead: 'Your password is right, but it was a temporary one. It was valid until {{moment}}.',
    organisations_one: 'The invitation was for {{organisations}}.',
    organisations_other: 'The invitations were for {{organisations}}.',
    whatNow:
      'Ask for a new invitation with one click. The contacts administrator of your organisation gets your request by e-mail.',
    ask: 'Ask for a new invitation',
    askedTitle: 'Your request has been sent',
    asked:
      'The contacts administrator can now invite you again. You will then get an e-mail with a new temporary password, which is valid for 72 hours.',
    toSignIn: 'Back to signing in',
  },
  verify: {
    title: 'Confirm that it is you',
    lead: 'Open the authenticator app on your phone and type the six-digit code that it shows now.',
    label: 'Code',
    hint: 'The code changes every 30 seconds and works once.',
    submit: 'Next',
    codeRefused: 'The code is not accepted',
    newPhone: 'I no longer have the phone with the app',
  },
  changePassword: {
    title: 'Choose your own password',
    temporary:
      'Your app works. Now replace the temporary password from the e-mail; it stops working at once.',
    expired: 'Your password has expired. Choose a new one; the old one stops working at once.',
    current: 'Current password',
    currentTemporary: 'This is the temporary password from the e-mail.',
    currentFilledIn: 'Filled in already: you have just typed it.',
    new: 'New password',
    repeat: 'Confirm password',
    submit: 'Sign in',
    rules: {
      title: 'Your password has',
      password_too_short: 'at least 8 characters',
      password_needs_capital: 'a capital letter',
      password_needs_digit: 'a digit',
      met: '(done)',
      unmet: '(not yet)',
      characters_one: 'now {{count}} character',
      characters_other: 'now {{count}} characters',
      allMet: 'Your new password meets the three rules.',
      missing: 'Your new password still needs: {{rules}}.',
    },
    advice:
      'A sentence of a few words is easy to remember and hard to guess. You may paste from a password manager.',
  },
};

export default signIn;
