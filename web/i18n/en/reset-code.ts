import type { Translated } from '../catalogue.ts';
import type nl from '../nl/reset-code.ts';

const resetCode: Translated<typeof nl> = {
  title: 'Type the code that you were given',
  lead: 'Your contacts administrator removed your phone and apps, and read out a code of 8 digits to you. After it you register your new phone.',
  label: 'Code',
  hint: 'Eight digits. The code works for 24 hours, and once.',
  submit: 'Next',
  noCode: 'No code yet?',
  noCodeAnswer:
    'Call a contacts administrator of your organisation, who can read out a code to you. We do not send it by e-mail: whoever can open your mailbox must not be able to open your account with it.',
  dead: {
    title: 'This code no longer works',
    lapsed: 'A code works for 24 hours. That time is over.',
    used: 'A code works once, and this one was used already. If you did not register a new phone after that, a new code is needed.',
    'too-many-attempts': 'The code was mistyped too often. So the right one does not work any more either.',
    whatNow:
      'Ask your contacts administrator for a new code. They make it beside your details, with “Lost phone”.',
    notYou: 'Did you not type any code yourself? Then call the service desk at once:',
    again: 'Sign in again, with a new code',
  },
};

export default resetCode;
