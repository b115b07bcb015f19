import type { Translated } from '../catalogue.ts';
import type nl from '../nl/rights.ts';

export default {
  throughDay: 'until and including {{day}}',
  untilMoment: 'until {{moment}}',
  fromDay: 'from {{day}}',
  notYet: 'not yet: from {{from}}',
  over: 'ended ({{until}})',
  coming: 'begins later',
  unknownRight: 'A right that is no longer there',
  noDates: 'without a start or an end',
  notGiven: 'not given',
  withDates: '{{right}} ({{dates}})',
  suspendedFrom: 'Suspended from',
  blockedFrom: 'Suspended from {{from}}.',
  legend: 'Rights and dates',
  rights: 'Rights',
  rightsHint: 'What else this person may do. The provider decides which rights there are.',
  invitedLater:
    'The e-mail with a temporary password goes out when this right begins. It works for 72 hours.',
  failed: 'The rights could not be fetched.',
  chooseDates: 'Choose a start or an end',
  chooseDatesOf: 'Choose a start or an end: {{right}}',
  datesOf: 'Start and end: {{right}}',
  from: 'Start',
  fromHint: 'Empty: at once. Without a time: from the beginning of that day.',
  through: 'End',
  throughHint: 'Empty: without an end. Without a time: until and including that day.',
  time: 'Time',
  inZone: '{{moment}} (Amsterdam time).',
  endIsMailed: 'An e-mail goes out seven days before the end.',
  suspend: {
    title: 'From when is {{name}} to be suspended?',
    confirm: 'Suspend from then on',
    until:
      'Nothing changes until then. From then on {{name}} cannot sign in for {{organisation}} until you lift the block.',
    from: 'No access from',
    fromHint: 'Without a time access ends at midnight, as that day begins.',
    done: '{{name}} is suspended from {{from}}.',
  },
} as const satisfies Translated<typeof nl>;
