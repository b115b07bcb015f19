import type { Translated } from '../catalogue.ts';
import type nl from '../nl/ui.ts';

const ui: Translated<typeof nl> = {
  language: 'Language',
  skipToContent: 'Skip to the content',
  moment: 'One moment…',
  underWay: 'Working…',
  next: 'Next',
  back: 'Back',
  done: 'Done',
  tryAgain: 'Try again',
  useAnotherAccount: 'Use a different account',
  signOut: 'Sign out',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Please select the text and copy it yourself.',
  show: 'Show',
  hide: 'Hide',
  showField: '{{field}}: show',
  hideField: '{{field}}: hide',
  toTheStart: 'Back to the beginning',
  documentTitle: '{{title}} · {{brand}}',
  footer: {
    problems: 'Problems signing in',
    requestAccess: 'Request access',
    serviceDesk: 'Service desk',
  },
  progress: {
    label: 'Progress',
    done: 'Done:',
    step: 'Step {{number}} of {{count}}: {{name}}',
    steps: {
      getApp: 'Install the app',
      setUpAccount: 'Add the account',
      scan: 'Scan the QR code',
      try: 'Try it out',
      password: 'Password',
    },
  },
  wait: {
    remaining: '{{duration}} left to wait.',
    over: 'You can try again now.',
  },
  pageProblem: {
    title: 'This does not work right now',
  },
  pageMissing: {
    title: 'This page does not exist',
    lead: 'The address may have been mistyped, or the page may be gone.',
  },
  sessionChanged: {
    title: 'You have signed in again',
    lead: 'You signed in again in another tab. This tab still belongs to the previous time and cannot continue with it.',
    action: 'Continue with the new sign-in',
  },
};

export default ui;
