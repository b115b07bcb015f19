import type { Translated } from '../catalogue.ts';
import type contactList from '../nl/contact-list.ts';

export default {
  onItsWay: 'Getting this contact',
  inSight: 'rows {{from, number}} to {{to, number}}',
  walking: 'Getting rows up to {{row, number}}: {{done, number}} done.',
  failed: 'Some of the contacts could not be fetched.',
  columns: {
    title: 'Columns',
    choose: 'Which columns do you see?',
    reset: 'Standard columns',
    noRoom: 'No room for: {{columns}}.',
  },
  filterChanged: 'You asked for other people. Your choice was cleared.',
  rangeTooLong: 'You can choose at most {{most, number}} rows at once.',
  actionsForChosen_one: 'Actions for {{count, number}} chosen contact',
  actionsForChosen_other: 'Actions for {{count, number}} chosen contacts',
  chooseEverybody_one: 'Choose {{count, number}} contact',
  chooseEverybody_other: 'Choose all {{count, number}}',
  exceptions_one: '(all but {{count, number}})',
  exceptions_other: '(all but {{count, number}})',
  tooManyNamed:
    'You can choose or except at most {{most, number}} people one by one. Choose them by a search or a filter.',
  job: {
    title: 'Work in the background',
    running: '{{what}}: {{done, number}} of {{of, number}} done.',
    timeLeft: '{{duration}} left.',
    done_one: '{{what}}: done, for {{count, number}} contact.',
    done_other: '{{what}}: done, for {{count, number}} contacts.',
    cancelled_one: '{{what}}: stopped. For {{count, number}} contact it had been done.',
    cancelled_other: '{{what}}: stopped. For {{count, number}} contacts it had been done.',
    stopped_one:
      '{{what}}: stopped, because you may no longer manage the contacts. For {{count, number}} contact it had been done.',
    stopped_other:
      '{{what}}: stopped, because you may no longer manage the contacts. For {{count, number}} contacts it had been done.',
    forNobody_one: '{{what}}: for {{count, number}} contact it was not possible.',
    forNobody_other: '{{what}}: for none of the {{count, number}} contacts it was possible.',
    refused_one: 'For {{count, number}} contact it was not possible.',
    refused_other: 'For {{count, number}} contacts it was not possible.',
    cancel: 'Stop',
    whoNot: 'See for whom not',
    mayBeYou: 'If you are one of them, you will lose your own access too.',
    goesOn:
      'This goes on in the background, also when you leave this page. You can stop it; what has been done by then stays. Where it is not possible, nothing changes.',
  },
  onPaper: 'On paper: {{count, number}} of {{total, number}} contacts, those that had been fetched.',
} as const satisfies Translated<typeof contactList>;
