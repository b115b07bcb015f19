import type { Translated } from '../catalogue.ts';
import type nl from '../nl/more-information.ts';

const moreInformation: Translated<typeof nl> = {
  title: 'More information required',
  titleEarly: 'Make your account safer, ahead of time',
  lead: '{{organisation}} wants to be sure that it is you who signs in. For that, you set up a second step once.',
  leadOfSeveral:
    'One of your organisations wants to be sure that it is you who signs in. For that, you set up a second step once.',
  leadEarly: 'You can already set up a second step for signing in.',
  requiredFrom: '{{organisation}} asks for it from {{moment}}.',
  untilThen: 'Until then you sign in as you are used to.',
  encouraged: '{{organisation}} advises you to set this up.',
  yourChoice: 'You need not.',
  asked: {
    app: 'You need an app on your phone for it. It takes a few minutes.',
    phone: 'You need your phone for it: a code is texted to you. It takes a few minutes.',
    any: 'You need your phone for it. It takes a few minutes.',
  },
  askedSeveral: 'You set up {{count}} methods:',
  method: { app: 'an app on your phone', phone: 'your phone number', any: 'a method of your choice' },
  methodOf: 'Method {{number}} of {{count}}: {{method}}',
  short: { app: 'App', phone: 'Phone', any: 'Your choice' },
  laterQuestion: 'Not a good moment?',
  isDone: '(done)',
  why: 'Why is this needed?',
  whyAnswer:
    'A password can leak. With a second step, somebody who knows your password gets nowhere: your phone is needed too.',
  later: 'Later',
  otherAccount: 'Use a different account',
};

export default moreInformation;
