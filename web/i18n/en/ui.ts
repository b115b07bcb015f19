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
  help: 'Help',
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
      getApp: 'The app',
      setUpAccount: 'Add the account',
      scan: 'Scan the QR code',
      try: 'Try it out',
      phoneNumber: 'Number',
      phoneCode: 'Code',
      password: 'Password',
    },
  },
  wait: {
    remaining: 'Wait another {{duration}}.',
    possibleIn: 'Possible again in {{duration}}',
    over: 'You can try again now.',
  },
  typedIsKept: 'What you typed is still there.',
  languageFailed: '{{language}} cannot be loaded right now.',
  banners: 'Notices',
  connection: {
    slow: 'This is taking longer than usual. We are still waiting for an answer; there is nothing you need to do.',
    offline: 'You are offline. As soon as there is internet again, we will go on by ourselves.',
    unreachable:
      'We cannot get a connection. We keep trying by ourselves; there is no need to reload the page.',
    back: 'The connection is back.',
  },
  newVersion: {
    title: 'There is a new version',
    lead: 'We have updated this website in the meantime. Load the new version to go on.',
    served: 'We have updated this website in the meantime.',
    textIsKept: 'Load the new version to go on. We keep what you typed.',
    typeSecretsAgain:
      'Load the new version to go on. We do not keep passwords and codes; you type those again afterwards.',
    load: 'Load the new version',
  },
  screenFailed: {
    title: 'This page does not work right now',
    lead: 'Something went wrong on our side. Reload the page. If that does not help, please call the service desk.',
    load: 'Reload the page',
  },
  draft: {
    restored: 'What you typed here earlier is back.',
    clear: 'Start with an empty form',
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
